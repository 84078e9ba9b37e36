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
                report.Plan.Name,
                report.Figure,
                Measure = report.Goal.Objective.Measure.Name,
                report.Goal.Objective.Maximise,
                report.Goal.Objective.Indifference,
                Best = result.Best is { } best ? report.NameOf(best) : null,
                result.Outcome,
                ConfidenceAskedFor = report.Goal.Confidence,
                result.Confidence,
                result.Runs,
                result.ExhaustiveRuns,
                Points = report.Ranked.Select(c => SelectedPoint.Of(report, c)),
                Pareto = report.Pareto is { } found ? new { Risk = found.Figure, found.Risk.Measure.Name, found.Risk.Maximise, found.Front.Confidence, found.Front.Runs, Points = found.Front.Points.Select(p => ParetoRow.Of(report, p)) } : null,
            });
            return;
        }

        session.Out.WriteLine($"{report.Plan.Name}\n");
        session.Tables(SelectionTables.Points(report), SelectionTables.Constraints(report));
        session.Out.WriteLine(SelectionTables.Sentence(report));
        if (report.Pareto is { } pareto)
        {
            session.Out.WriteLine();
            session.Tables(ParetoTable.Of(report, pareto));
            session.Out.WriteLine(ParetoTable.Sentence(report, pareto.Front));
        }
    }
}
