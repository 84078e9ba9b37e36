using SiteSim.Experiments.Selection;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>The front as people read it.</summary>
public static class ParetoTable
{
    public static TextTable Of(SelectionReport report, ParetoReport pareto)
    {
        var (value, risk) = (FigureScale.Of(report.Unit, pareto.Front.Points.Select(p => p.Value.Value)), FigureScale.Of(pareto.Unit, pareto.Front.Points.Select(p => p.Risk.Value)));
        return new TextTable(
            $"value ({report.Figure.Key} {report.Goal.Objective.Measure.Name}, {value.Unit}) against risk ({pareto.Figure.Key} {pareto.Risk.Measure.Name}, {risk.Unit})",
            [
                "point", TextColumn.Number("runs"), TextColumn.Number("value"), TextColumn.Optional("95 % from"), TextColumn.Optional("to"), TextColumn.Number("risk"),
                TextColumn.Optional("95 % from"), TextColumn.Optional("to"), "",
            ],
            [.. pareto.Front.Points.OrderByDescending(p => p.IsOnFront).ThenBy(p => p.Point).Select(p => new TextRow(
            [
                PointName.Short(report.NameOf(p.Point)), Quantity.Count(p.Replications), .. Cells(p.Value, value), .. Cells(p.Risk, risk), Word(report, p),
            ]))]);
    }

    public static string Sentence(SelectionReport report, ParetoFront front)
    {
        var open = front.Points.Count(p => p.Standing == ParetoStanding.Open);
        var told = open == 0 ? "every point is told from it" : FormattableString.Invariant($"{open} of {front.Points.Count} points cannot be told from it");
        var names = string.Join(", ", front.Points.Where(p => p.IsOnFront).Select(p => report.NameOf(p.Point)));
        return names.Length == 0 ? "front: none; no point keeps the constraints" : FormattableString.Invariant($"front: {names}\n{told}; with a probability of at least {Quantity.Share(front.Confidence)} nothing shown is wrong; {Quantity.Count(front.Runs)} runs");
    }

    private static IEnumerable<string> Cells(Estimate estimate, FigureScale scale) =>
        new[] { estimate.Value, estimate.Interval.Low, estimate.Interval.High }.Select(scale.Number);

    private static string Word(SelectionReport report, ParetoPoint p) => p.Standing switch
    {
        ParetoStanding.Front => "on the front",
        ParetoStanding.Beaten => $"beaten by {PointName.Short(report.NameOf(p.Rival!.Value))}",
        ParetoStanding.Open => $"{(p.IsOnFront ? "on" : "off")} the front, not told from {PointName.Short(report.NameOf(p.Rival!.Value))}",
        _ => "a figure is not always defined",
    };
}
