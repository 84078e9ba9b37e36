using SiteSim.Experiments.Selection;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>What a selection spent and found.</summary>
internal static class SelectionFigures
{
    private static readonly FigureColumn[] Columns =
    [
        new("point", "point"), new("rank", "rank"), new("replications", "runs"), new("standing", "standing"), new("value", "value"), new("low_95", "95 % from"), new("high_95", "to"),
        new("behind", "behind the best"), new("behind_low_95", "95 % from"), new("behind_high_95", "to"), new("doubt", "doubt at most"), new("keeps_all", "keeps all constraints"),
    ];

    /// <summary>Runs and standing of each point, the best first.</summary>
    public static ChartFigure Spent(StudyContent content, StudySelection selection)
    {
        var scale = FigureScale.Of(selection.Unit, selection.Points.Select(p => p.Value.Value));
        var rows = selection.Points.Select(p => (object?[])
        [
            Label(content, p.Point), p.Rank, p.Replications, Word(p.Standing), p.Value.Value, p.Value.Interval.Low, p.Value.Interval.High,
            p.Behind, p.BehindInterval.Low, p.BehindInterval.High, p.Doubt, p.FeasibleProbability,
        ]);
        return new ChartFigure(
            "selection", "study-selection", $"Runs spent on each point, and its {selection.Figure.Label} ({selection.Measure}{(scale.Unit.Length == 0 ? "" : ", " + scale.Unit)})",
            string.Join(". ", selection.Sentence.Split('\n').Select(StudyWords.Capital)) + ".", new FigureTable(Columns, [.. rows]))
        {
            Options = new ChartOptions(null, new { Scale = ScaleOptions.Of(scale), selection.Best, Most = content.Plan.Replications }),
        };
    }

    /// <summary>How each point stands to each constraint; no rows without constraints.</summary>
    public static TextTable Constraints(StudyContent content, StudySelection selection) => new(
        "constraints",
        ["point", "constraint", TextColumn.Number("measure"), TextColumn.Number("95 % from"), TextColumn.Number("to"), TextColumn.Number("probability that it is kept")],
        [.. selection.Points.SelectMany(p => p.Constraints.Select(c => new TextRow(
        [
            Label(content, p.Point), c.Constraint, .. new[] { c.Value.Value, c.Value.Interval.Low, c.Value.Interval.High }.Select(SelectionTables.Plain),
            SelectionTables.Probability(c.Probability),
        ])))]);

    /// <summary>The front of value against risk with what is sure of it.</summary>
    public static ChartFigure Front(StudyContent content, StudySelection selection, SelectedFront front)
    {
        FigureColumn[] columns =
        [
            new("point", "point"), new("across", "risk"), new("across_low", "95 % from"), new("across_high", "to"), new("up", "value"), new("up_low", "95 % from"), new("up_high", "to"),
            new("on_front", "on the front"), new("standing", "standing"), new("rival", "rival"),
        ];
        var rows = front.Points.Select(p => (object?[])
        [
            Label(content, p.Point), p.Risk.Value, p.Risk.Interval.Low, p.Risk.Interval.High, p.Value.Value, p.Value.Interval.Low, p.Value.Interval.High, p.IsOnFront,
            Word(p.Standing), p.Rival is { } rival ? Label(content, rival) : null,
        ]);
        return new ChartFigure(
            "front", "study-pareto", $"{StudyWords.Capital(selection.Figure.Label)} ({selection.Measure}, up) against {front.Risk.Label} ({front.Measure}, across)",
            string.Join(". ", front.Sentence.Split('\n').Select(StudyWords.Capital)) + ".", new FigureTable(columns, [.. rows]))
        {
            Options = new ChartOptions(null, new
            {
                AcrossName = $"{front.Risk.Label}, {front.Measure}",
                UpName = $"{selection.Figure.Label}, {selection.Measure}",
                AcrossScale = ScaleOptions.Of(FigureScale.Of(front.Unit, front.Points.Select(p => p.Risk.Value))),
                UpScale = ScaleOptions.Of(FigureScale.Of(selection.Unit, front.Points.Select(p => p.Value.Value))),
                AcrossMore = front.Maximise,
                UpMore = selection.Maximise,
            }),
        };
    }

    private static string Label(StudyContent content, string point) =>
        content.Plan.Points.Index().Where(p => p.Item.Name == point).Select(p => content.Layout.Labels[p.Index]).FirstOrDefault(point);

    private static string Word(Standing standing) => standing switch
    {
        Standing.Chosen => "chosen",
        Standing.Worse => "worse",
        Standing.Breaks => "breaks a constraint",
        Standing.Open => "open",
        _ => "not always defined",
    };

    private static string Word(ParetoStanding standing) => standing switch
    {
        ParetoStanding.Front => "on the front",
        ParetoStanding.Beaten => "beaten",
        ParetoStanding.Open => "open",
        _ => "not always defined",
    };
}
