using SiteSim.Model.Contracts;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Colocation leases.</summary>
internal static class LeaseBuilder
{
    public static ColocationLease? Build(ContractSpec spec, LocalTime? horizonStart, BuildContext context)
    {
        var start = spec.Start ?? horizonStart;
        var startUtc = context.Utc(start, spec.PlaceOf(nameof(spec.Start)));
        var endUtc = context.UtcAfter(start, spec.Term, spec.PlaceOf(nameof(spec.Term)));
        var sla = spec.Sla is null ? null : Sla(spec.Sla, context);
        var load = ComputeBuilder.Profile(spec.Load);
        var prepayment = PrepaymentBuilder.Build(spec.Prepayment, context);
        if (startUtc is null || endUtc is null || sla is null || load is null || (spec.Prepayment is not null && prepayment is null))
            return null;
        return spec is { Id: { } id, Cluster: { } cluster, CriticalIt: { } power, Rent: { } rent }
            && spec is { Escalator: { } escalator, Power: { } payer }
            ? TenancyBuilder.With(new ColocationLease(
                id, cluster, power, rent, escalator, startUtc.Value, endUtc.Value, payer == LeasePower.PassThrough, load, sla, Late(spec.LateDelivery))
            {
                PaysByStage = spec.PaysByStage ?? false,
                Prepayment = prepayment,
            }, spec, context)
            : null;
    }

    private static LateDelivery? Late(LateDeliverySpec? spec) =>
        spec is { Grace: { } grace, Credit: { } credit } ? new LateDelivery(grace, credit, spec.Outside) : null;

    private static SlaSchedule? Sla(SlaSpec spec, BuildContext context)
    {
        if (spec.Tiers is not { } tiers || tiers.Exists(tier => tier is not { Above: not null, Credit: not null }))
            return null;
        for (var i = 1; i < tiers.Count; i++)
        {
            if (tiers[i].Above <= tiers[i - 1].Above || tiers[i].Credit <= tiers[i - 1].Credit)
            {
                context.Issues.Error(tiers[i].Place, "a tier must lie above the one before it, in unavailability and in credit");
                return null;
            }
        }

        var chronic = spec.Chronic is null ? null : TenancyBuilder.Chronic(spec.Chronic, context);
        return spec.Chronic is not null && chronic is null
            ? null
            : new SlaSchedule(spec.Label, [.. tiers.Select(tier => new SlaTier(tier.Above!.Value, tier.Credit!.Value))], spec.Origin) { Chronic = chronic };
    }
}
