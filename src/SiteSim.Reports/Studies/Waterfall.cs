using SiteSim.Experiments.Studies;
using SiteSim.Model.Finance;

namespace SiteSim.Reports.Studies;

/// <summary>A difference of margins taken apart by ledger account; the steps add up to the total.</summary>
/// <param name="Steps">In the order of the chart of accounts, those that neither plan has left out.</param>
/// <param name="Total">The difference of the margins itself.</param>
public sealed record Waterfall(IReadOnlyList<WaterfallStep> Steps, WaterfallStep Total)
{
    private const string Margin = "margin_usd";

    public static Waterfall Of(IReadOnlyList<PairedDifference> differences)
    {
        var running = 0.0;
        var steps = new List<WaterfallStep>();
        foreach (var account in AccountFacts.All.Where(a => a.IsRevenue() || a.IsPower()))
        {
            if (differences.FirstOrDefault(d => d.Figure is { Section: "money", Accounts: 1 } && d.Figure.Label == account.Label()) is { Mean: { } mean } one)
            {
                running += mean;
                steps.Add(new WaterfallStep(account.Label(), mean, one.Interval, running));
            }
        }

        var margin = differences.First(d => d.Figure.Key == Margin);
        return new Waterfall(steps, new WaterfallStep(margin.Figure.Label, margin.Mean, margin.Interval, margin.Mean));
    }
}
