using SiteSim.Model.Finance;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Bridges;

/// <summary>
/// Enterprise value by the multiples of the scenario, a year's sales times a multiple that is the higher one once AI contracts pay: how much of a change is sales
/// and how much is only the multiple. Values are the run's own figures.
/// </summary>
internal static class EnterpriseBridge
{
    private const int Year = 12;

    /// <summary>With a plan, from no change to the plan at the end of the horizon; without one, from the segments to the value at the start, and on to the end.</summary>
    /// <returns>Empty without finance terms, or where the horizon is less than twelve months.</returns>
    public static IReadOnlyList<BridgeStep> Of(RunResult run)
    {
        if (run.Site.Finance is not { Valuation: var rule })
        {
            return [];
        }

        var months = CashFlow.Of(run.Postings, run.Site.Clock);
        var last = months.Count - Year;
        if (last < 0)
        {
            return [];
        }

        var end = Sales(months, last, rule);
        if (run.Baseline is { } baseline)
        {
            var nothing = CashFlow.Of(baseline.Postings, run.Site.Clock);
            return nothing.Count < Year ? [] : [Total("no change", Sales(nothing, nothing.Count - Year, rule)), .. Changes(Sales(nothing, nothing.Count - Year, rule), end), Total("plan", end)];
        }

        var start = Sales(months, 0, rule);
        BridgeStep[] first = [.. Steps([(Mining(start), BridgeRole.Mining, start.Mining * start.Multiple), (Ai(start), BridgeRole.Lease, start.Ai * start.Multiple)]), Total("first twelve months", start)];
        return last == 0 ? first : [.. first, .. Changes(start, end), Total("last twelve months", end)];
    }

    private static IEnumerable<BridgeStep> Changes(Twelve from, Twelve to) => Steps(
    [
        ($"change of mining sales, × {Times(from)}", BridgeRole.Mining, (to.Mining - from.Mining) * from.Multiple),
        ($"change of AI sales, × {Times(from)}", BridgeRole.Lease, (to.Ai - from.Ai) * from.Multiple),
        ($"multiple of mining sales, {Times(from)} to {Times(to)}", BridgeRole.Soft, to.Mining * (to.Multiple - from.Multiple)),
        ($"multiple of AI sales, {Times(from)} to {Times(to)}", BridgeRole.Soft, to.Ai * (to.Multiple - from.Multiple)),
    ]);

    private static IEnumerable<BridgeStep> Steps(IEnumerable<(string Label, BridgeRole Role, double Usd)> steps) =>
        steps.Where(s => s.Usd != 0).Select(s => new BridgeStep(s.Label, (decimal)s.Usd, "sums of revenue postings times a multiple of the scenario", s.Role));

    private static BridgeStep Total(string label, Twelve twelve) => AccountSteps.Total(label, (decimal)twelve.Value.Usd, $"sales of twelve months × {Times(twelve)}");

    private static string Mining(Twelve twelve) => $"mining sales × {Times(twelve)}";

    private static string Ai(Twelve twelve) => $"AI sales × {Times(twelve)}";

    private static string Times(Twelve twelve) => Quantity.Fixed(twelve.Multiple, 1);

    private static Twelve Sales(IReadOnlyList<CashMonth> months, int month, EnterpriseValueRule rule)
    {
        var year = months.Skip(month).Take(Year).ToArray();
        var hasAi = months.Take(month + 1).Any(m => m.ComputeRevenue > Money.Zero);
        return new Twelve(
            year.Sum(m => (m.Revenue - m.ComputeRevenue).Usd), year.Sum(m => m.ComputeRevenue.Usd), hasAi ? rule.AiMultiple : rule.MiningMultiple,
            rule.At([.. months.Select(m => m.Revenue)], month, hasAi)!.Value);
    }

    /// <summary>Sales of twelve months by segment, USD, the multiple on both, and the value.</summary>
    private sealed record Twelve(double Mining, double Ai, double Multiple, Money Value);
}
