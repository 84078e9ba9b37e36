using SiteSim.Cli.Documents;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>What a finished study says.</summary>
internal static class SweepAnswer
{
    /// <summary>With the figure that the study asks for.</summary>
    public static void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples, Session session) => Write(directory, samples, session, directory.Plan.Figure);

    /// <param name="figure">Key of the figure to print.</param>
    public static void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples, Session session, string figure)
    {
        var plan = directory.Plan with { Figure = figure };
        var rows = SweepRow.All(plan, samples);
        session.Answer(StudyPointsDocument.Kind, new StudyPointsDocument(plan.Name, directory.Directory, directory.Results, plan.Replications, plan.Points[plan.Baseline].Name, rows), page =>
        {
            page.Prose($"{plan.Name}\n");
            page.Tables([SweepTable.Of(plan, rows), SweepTable.Picture(rows), SweepTable.Adjusted(rows)]);
            page.Line($"results: {directory.Results}");
        });
    }

    /// <exception cref="InputException">No run has such a figure.</exception>
    public static FigureName FigureOf(string key, IEnumerable<FigureSample> samples)
    {
        FigureName[] known = [.. samples.SelectMany(s => s.Names).DistinctBy(n => n.Key)];
        return known.FirstOrDefault(n => n.Key == key) ?? throw new InputException(UnknownNames.Message("figure", key, [.. known.Select(n => n.Key)]));
    }
}
