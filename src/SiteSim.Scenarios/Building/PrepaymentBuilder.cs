using SiteSim.Model.Contracts;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Prepayments.</summary>
internal static class PrepaymentBuilder
{
    public static Prepayment? Build(PrepaymentSpec? spec, BuildContext context)
    {
        if (spec is not { Amount: { } usd, CreditAfter: { } after, Rest: { } rest } || (spec.CreditOver is null && spec.CreditShare is null))
            return null;
        var paid = context.Utc(spec.Paid, spec.PlaceOf(nameof(spec.Paid)));
        return spec.Paid is null || paid is not null ? new Prepayment(usd, paid, after, spec.CreditOver, spec.CreditShare, rest) : null;
    }
}
