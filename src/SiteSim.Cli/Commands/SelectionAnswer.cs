using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>What <c>sitesim optimize</c> prints.</summary>
internal static class SelectionAnswer
{
    public static void Write(SelectionReport report, Session session)
    {
        var result = report.Result;
        if (session.Json)
        {
            session.Document(new
            {
                report.Plan.Name, report.Figure, Measure = report.Goal.Objective.Measure.Name, report.Goal.Objective.Maximise, report.Goal.Objective.Indifference,
                Best = result.Best is { } best ? report.NameOf(best) : null, result.Outcome, ConfidenceAskedFor = report.Goal.Confidence, result.Confidence,
                result.Runs, result.ExhaustiveRuns, Points = report.Ranked.Select(c => SelectedPoint.Of(report, c)),
            });
            return;
        }

        session.Out.WriteLine($"{report.Plan.Name}\n");
        session.Tables(SelectionTables.Points(report), SelectionTables.Constraints(report));
        session.Out.WriteLine(SelectionTables.Sentence(report));
    }
}
