using SiteSim.Experiments.Selection;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>The front as people read it.</summary>
public static class ParetoTable
{
    public static TextTable Of(SelectionReport report, ParetoReport pareto) => new(
        FormattableString.Invariant($"value ({report.Figure.Key} {report.Goal.Objective.Measure.Name}) against risk ({pareto.Figure.Key} {pareto.Risk.Measure.Name})"),
        ["point", .. new[] { "runs", "value", "95 % from", "to", "risk", "95 % from", "to" }.Select(TextColumn.Number), ""],
        [.. pareto.Front.Points.OrderByDescending(p => p.IsOnFront).ThenBy(p => p.Point).Select(p => new TextRow(
        [
            report.NameOf(p.Point), Quantity.Count(p.Replications), .. Cells(p.Value, report.Unit), .. Cells(p.Risk, pareto.Unit), Word(report, p),
        ]))]);

    public static string Sentence(SelectionReport report, ParetoFront front)
    {
        var open = front.Points.Count(p => p.Standing == ParetoStanding.Open);
        var told = open == 0 ? "every point is told from it" : FormattableString.Invariant($"{open} of {front.Points.Count} points cannot be told from it");
        var names = string.Join(", ", front.Points.Where(p => p.IsOnFront).Select(p => report.NameOf(p.Point)));
        return names.Length == 0 ? "front: none; no point keeps the constraints" : FormattableString.Invariant($"front: {names}\n{told}; with a probability of at least {Quantity.Share(front.Confidence)} nothing shown is wrong; {Quantity.Count(front.Runs)} runs");
    }

    private static IEnumerable<string> Cells(Estimate estimate, string unit) =>
        new[] { estimate.Value, estimate.Interval.Low, estimate.Interval.High }.Select(v => Quantity.Format(v, unit));

    private static string Word(SelectionReport report, ParetoPoint p) => p.Standing switch
    {
        ParetoStanding.Front => "on the front",
        ParetoStanding.Beaten => $"beaten by {report.NameOf(p.Rival!.Value)}",
        ParetoStanding.Open => $"{(p.IsOnFront ? "on" : "off")} the front, not told from {report.NameOf(p.Rival!.Value)}",
        _ => "a figure is not always defined",
    };
}
