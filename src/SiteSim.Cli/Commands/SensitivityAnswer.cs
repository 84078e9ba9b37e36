using SiteSim.Cli.Documents;
using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Commands;

/// <summary>What a finished design says about a figure.</summary>
internal static class SensitivityAnswer
{
    /// <exception cref="InputException">No run has the figure, or too few points define it.</exception>
    public static void Write(StudyDirectory directory, SensitivityPlan plan, string key, Session session)
    {
        var samples = directory.Reduce();
        var figure = SweepAnswer.FigureOf(key, samples);
        var (found, tables, sentence) = plan.Design switch
        {
            MorrisDesign design => Morris(design, plan, figure, samples),
            SobolDesign design => Sobol(design, plan, figure, samples),
            _ => OneAtATime(plan, figure, samples),
        };
        var document = new SensitivityDocument(
            directory.Plan.Name, directory.Directory, directory.Results, directory.Plan.Replications, figure, plan.Design, plan.Inputs,
            found as Tornado, found as MorrisScreening, found as SobolAnalysis);
        session.Answer(SensitivityDocument.Kind, document, page =>
        {
            page.Prose($"{directory.Plan.Name}\n");
            page.Tables(tables);
            page.Line($"{sentence}results: {directory.Results}");
        });
    }

    private static (object, TextTable[], string) OneAtATime(SensitivityPlan plan, FigureName figure, IReadOnlyList<FigureSample> samples)
    {
        var tornado = Tornado.Of(figure, plan.Names(), samples);
        return (tornado, [TornadoTables.Chart(tornado), TornadoTables.Changes(tornado, plan.Inputs)], "");
    }

    private static (object, TextTable[], string) Morris(MorrisDesign design, SensitivityPlan plan, FigureName figure, IReadOnlyList<FigureSample> samples)
    {
        var screening = DesignAnalysis.Of(design, plan, figure, samples) ?? throw TooFew(figure);
        return (screening, [MorrisTable.Of(figure, screening)], "");
    }

    private static (object, TextTable[], string) Sobol(SobolDesign design, SensitivityPlan plan, FigureName figure, IReadOnlyList<FigureSample> samples)
    {
        var responses = Responses.Of(figure, samples);
        var indices = DesignAnalysis.Of(design, plan, figure, responses) ?? throw TooFew(figure);
        return (new SobolAnalysis(indices.Rows, indices.Mean, indices.Deviation, responses.Luck, indices.Inputs), [SobolTable.Of(figure, indices)], SobolTable.Sentence(figure, indices, responses.Luck) + "\n");
    }

    private static InputException TooFew(FigureName figure) =>
        new($"{figure.Key} is not defined often enough: fewer than two parts of the design have it at all their points; expected another figure");
}
