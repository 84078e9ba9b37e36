using SiteSim.Experiments.Selection;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>A selection as people read it.</summary>
public static class SelectionTables
{
    public static TextTable Points(SelectionReport report)
    {
        var scale = Scale(report);
        return new TextTable(
            FormattableString.Invariant($"{report.Figure.Label}, {report.Goal.Objective.Measure.Name}, {(report.Goal.Objective.Maximise ? "the more the better" : "the less the better")}, {scale.Unit}"),
            [
                TextColumn.Number(""), "point", TextColumn.Number("runs"), TextColumn.Number("value"), TextColumn.Optional("95 % from"), TextColumn.Optional("to"), TextColumn.Number("behind"),
                TextColumn.Number("95 % from"), TextColumn.Number("to"), .. report.Goal.Constraints.Count > 0 ? [TextColumn.Number("keeps all")] : Array.Empty<TextColumn>(), "",
            ],
            [.. report.Ranked.Select(c => Row(report, c, scale))]);
    }

    /// <summary>Empty without constraints.</summary>
    public static TextTable Constraints(SelectionReport report) => new(
        "constraints: measure, its 95 % interval, and the probability that the point keeps it",
        ["point", "constraint", TextColumn.Number("measure"), TextColumn.Optional("95 % from"), TextColumn.Optional("to"), TextColumn.Number("kept")],
        [.. report.Ranked.SelectMany(c => c.Constraints.Select((reading, i) => new TextRow(
        [
            i == 0 ? PointName.Short(report.NameOf(c.Point)) : "", reading.Constraint.Text,
            .. new[] { reading.Estimate.Value, reading.Estimate.Interval.Low, reading.Estimate.Interval.High }.Select(Plain),
            Probability(reading.Probability),
        ])))]);

    /// <summary>The answer in a few lines.</summary>
    public static string Sentence(SelectionReport report)
    {
        var result = report.Result;
        var spent = FormattableString.Invariant($"{Quantity.Count(result.Runs)} runs, {Quantity.Share((double)result.Runs / result.ExhaustiveRuns, 1)} of the {Quantity.Count(result.ExhaustiveRuns)} of every point on every future");
        return $"{Choice(report)}\n{Sure(report)}\n{spent}";
    }

    private static string Choice(SelectionReport report) => report.Result.Best is { } best
        ? $"best: {report.NameOf(best)}, {Quantity.Format(report.Result.Candidates[best].Objective.Value, report.Unit)}"
        : "best: none; no point keeps the constraints";

    private static string Sure(SelectionReport report)
    {
        var bound = $"probability of correct selection at least {Floor(report.Result.Confidence)}";
        var open = report.Result.Candidates.Where(c => c.Standing == Standing.Open).Select(c => report.NameOf(c.Point)).ToList();
        var rivals = open.Count > 0 ? $"; open: {string.Join(", ", open)}" : "; open: whether it keeps its constraints";
        return report.Result.Outcome switch
        {
            SelectionOutcome.Shown => bound,
            SelectionOutcome.BudgetSpent => $"{bound}, {Quantity.Share(report.Goal.Confidence)} asked for: the budget is spent{rivals}",
            _ => $"{bound}, {Quantity.Share(report.Goal.Confidence)} asked for: every future of what is open has been run, --replications allows more{rivals}",
        };
    }

    private static FigureScale Scale(SelectionReport report) => FigureScale.Of(report.Unit, report.Ranked.Select(c => c.Objective.Value));

    private static TextRow Row(SelectionReport report, Candidate c, FigureScale scale) => new(
    [
        c.Rank is { } rank ? Quantity.Count(rank) : "", PointName.Short(report.NameOf(c.Point)), Quantity.Count(c.Replications),
        .. new[] { c.Objective.Value, c.Objective.Interval.Low, c.Objective.Interval.High }.Select(scale.Number),
        .. c.Behind is null ? ["", "", ""] : new[] { c.Behind, c.BehindInterval.Low, c.BehindInterval.High }.Select(scale.Number),
        .. c.Constraints.Count > 0 ? [Probability(c.FeasibleProbability)] : Array.Empty<string>(),
        Word(c),
    ]);

    private static string Word(Candidate c) => c.Standing switch
    {
        Standing.Chosen => "chosen",
        Standing.Worse => "worse",
        Standing.Breaks => "breaks a constraint",
        Standing.Open => "open",
        _ => "the figure is not always defined",
    };

    internal static string Plain(double? value) => value is { } number ? Quantity.Fixed(number, Math.Abs(number) < 1000 ? 4 : 0) : Quantity.Undefined;

    /// <summary>Never rounded up to a certainty.</summary>
    internal static string Probability(double probability) => probability is > 0.9999 and < 1 ? "> 99.99 %" : Quantity.Share(probability);

    private static string Floor(double confidence) => Quantity.Share(Math.Floor(confidence * 1e4) / 1e4);
}
