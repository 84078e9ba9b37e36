using SiteSim.Model.Finance;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Money terms.</summary>
internal static class FinanceBuilder
{
    public static FinanceTerms? Terms(FinanceSpec? spec) =>
        spec is { DiscountRate: { } rate, Overhead: { } overhead, Valuation: { Mining: { } mining, WithAi: { } withAi } }
            ? new FinanceTerms(rate, Debt(spec.Debt), overhead, new EnterpriseValueRule(mining, withAi))
            : null;

    private static DebtTerms? Debt(DebtSpec? spec) =>
        spec is { Share: { } share, Rate: { } rate, Tenor: { } tenor } ? new DebtTerms(share, rate, tenor, spec.Covenant) : null;
}
