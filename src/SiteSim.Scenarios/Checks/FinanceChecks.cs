using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>Every dollar of capex is written off once, book values belong to fleets, and taxes know what to deduct.</summary>
internal static class FinanceChecks
{
    private const string Example = "depreciation: { capex: [ { class: electrical, share: 100 %, life: 15 years, macrs: fifteen-year, bonus: 100 % } ] }";

    public static void Run(SiteParts parts, IssueList issues)
    {
        if (parts.Spec.Finance is not { } finance)
            return;
        if (finance is { Taxes: { } taxes, Depreciation: null })
            issues.Error(taxes.Place, "taxes need to know how costs are written off", Example);
        if (finance.Treasury is { } treasury && parts.Spec.Mining is null)
            issues.Error(treasury.Place, "nothing is mined here that a treasury could keep");
        if (finance.Depreciation is { } depreciation)
        {
            Shares(depreciation, parts, issues);
            Miners(depreciation.Miners ?? [], parts, issues);
        }
    }

    private static void Shares(DepreciationSpec depreciation, SiteParts parts, IssueList issues)
    {
        var classes = depreciation.Capex ?? [];
        var place = depreciation.PlaceOf(nameof(depreciation.Capex));
        NameChecks.Unique(issues, classes.Select(c => (c.Class, c.PlaceOf(nameof(c.Class)))));
        if (classes.Count == 0 && parts.Conversion.Phases.Any(phase => phase.CapexUsd > 0))
            issues.Error(place, "phases cost money, and no class says how it is written off", Example);
        var whole = classes.Sum(c => (decimal)(c.Share ?? 0));
        if (classes.Count > 0 && classes.TrueForAll(c => c.Share is not null) && whole != 1)
            issues.Error(place, FormattableString.Invariant($"the shares of the classes sum to {100 * whole:0.####} %, they must sum to 100 %"));
    }

    private static void Miners(List<MinerBookSpec> miners, SiteParts parts, IssueList issues)
    {
        NameChecks.Unique(issues, miners.Select(m => (m.Fleet, m.PlaceOf(nameof(m.Fleet)))));
        foreach (var miner in miners)
            NameChecks.Reference(issues, "fleet", (parts.Spec.Mining?.Fleets ?? []).Select(f => f.Name), miner.Fleet, miner.PlaceOf(nameof(miner.Fleet)));
    }
}
