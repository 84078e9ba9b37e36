using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Study;

/// <summary>What a sensitivity design says about a figure.</summary>
internal static class SensitivityFigures
{
    public const string Id = "inputs";

    public static ChartFigure Of(StudyContent content, FigureName figure) => content.Design!.Design switch
    {
        MorrisDesign design => Morris(design, content, figure),
        SobolDesign design => Sobol(design, content, figure),
        _ => OneAtATime(content, figure),
    };

    private static ChartFigure OneAtATime(StudyContent content, FigureName figure)
    {
        var (plan, tornado) = (content.Design!, Tornado.Of(figure, content.Design!.Names(), content.Samples));
        var scale = FigureScale.Of(figure.Unit, tornado.Bars.SelectMany(b => new[] { b.Low.Mean, b.High.Mean }));
        FigureColumn[] columns =
        [
            new("input", "input"), new("low_value", "low"), new("at_low", "change at low"), new("low_from_95", "95 % from"), new("low_to_95", "to"),
            new("high_value", "high"), new("at_high", "change at high"), new("high_from_95", "95 % from"), new("high_to_95", "to"),
        ];
        var rows = tornado.Bars.Select(b =>
        {
            var input = plan.Inputs.First(i => i.Name == b.Input);
            return (object?[])[b.Input, input.Low, b.Low.Mean, b.Low.Interval.Low, b.Low.Interval.High, input.High, b.High.Mean, b.High.Interval.Low, b.High.Interval.High];
        });
        var longest = tornado.Bars[0];
        return new ChartFigure(
            Id, "tornado", StudyWords.Title($"{figure.Label}: change from {Quantity.Format(tornado.Base.Mean, figure.Unit)} as each input goes to its low and its high", scale.Unit),
            $"{longest.Input} moves it most: {Quantity.Format(longest.Low.Mean, figure.Unit)} at its low ({StudyWords.Between(longest.Low.Interval, figure.Unit)}), {Quantity.Format(longest.High.Mean, figure.Unit)} at its high "
                + $"({StudyWords.Between(longest.High.Interval, figure.Unit)}). {tornado.Bars[^1].Input} moves it least.",
            new FigureTable(columns, [.. rows]))
        {
            Options = new ChartOptions(null, new { Scale = ScaleOptions.Of(scale), Base = tornado.Base.Mean }),
        };
    }

    private static ChartFigure Morris(MorrisDesign design, StudyContent content, FigureName figure)
    {
        var screening = DesignAnalysis.Of(design, content.Design!, figure, content.Samples);
        var inputs = screening?.Inputs ?? [];
        var scale = FigureScale.Of(figure.Unit, inputs.Select(e => (double?)e.Size));
        return new ChartFigure(
            Id, "morris", StudyWords.Title($"{figure.Label}: mean size of each input's effect (mu*) against how unequal it is (sigma)", scale.Unit.Length == 0 ? "per whole range" : $"{scale.Unit} per whole range"),
            inputs.Count == 0 ? $"{figure.Label} is not defined often enough to say."
                : $"{inputs[0].Input} matters most: mu* {Quantity.Format(inputs[0].Size, figure.Unit)} ({StudyWords.Between(inputs[0].SizeInterval, figure.Unit)}); {inputs[^1].Input} least: {Quantity.Format(inputs[^1].Size, figure.Unit)}. {StudyWords.Count(screening!.Trajectories, "trajectory").Replace("trajectorys", "trajectories", StringComparison.Ordinal)}.",
            new FigureTable(
                [new("input", "input"), new("mu_star", "mu*"), new("low_95", "95 % from"), new("high_95", "to"), new("mu", "mu"), new("sigma", "sigma")],
                [.. inputs.Select(e => (object?[])[e.Input, e.Size, e.SizeInterval.Low, e.SizeInterval.High, e.Mean, e.Deviation])]))
        {
            Options = new ChartOptions(null, new { Scale = ScaleOptions.Of(scale) }),
        };
    }

    private static ChartFigure Sobol(SobolDesign design, StudyContent content, FigureName figure)
    {
        var responses = Responses.Of(figure, content.Samples);
        var indices = DesignAnalysis.Of(design, content.Design!, figure, responses);
        SobolIndex[] inputs = [.. (indices?.Inputs ?? []).OrderByDescending(i => i.Total ?? 0)];
        return new ChartFigure(
            Id, "sobol", $"{StudyWords.Capital(figure.Label)}: share of its variance that each input explains, alone and with its interactions",
            inputs.Length == 0 ? $"{figure.Label} is not defined often enough to say." : $"{inputs[0].Input} explains most: {Share(inputs[0].Total)} with its interactions, {Share(inputs[0].First)} alone. " + Sentence(figure, indices!, responses),
            new FigureTable(
                [new("input", "input"), new("first", "first"), new("first_low_95", "95 % from"), new("first_high_95", "to"), new("total", "total"), new("total_low_95", "95 % from"), new("total_high_95", "to")],
                [.. inputs.Select(i => (object?[])[i.Input, i.First, i.FirstInterval.Low, i.FirstInterval.High, i.Total, i.TotalInterval.Low, i.TotalInterval.High])]))
        {
            Options = new ChartOptions(null, null),
        };
    }

    private static string Sentence(FigureName figure, SobolIndices indices, Responses responses) => StudyWords.Capital(SobolTable.Sentence(figure, indices, responses.Luck).Replace("\n", "; ", StringComparison.Ordinal)) + ".";

    private static string Share(double? share) => share is { } value ? Quantity.Share(value, 0) : Quantity.Undefined;
}
