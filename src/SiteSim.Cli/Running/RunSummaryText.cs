using SiteSim.Cli.Output;
using SiteSim.Reports;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>What <c>sitesim run</c> prints at its end.</summary>
internal static class RunSummaryText
{
    public static void Write(string directory, RunResult result, RunSummary summary, Timing? timing, Session session)
    {
        var report = Path.Combine(directory, RunDirectory.Report);
        if (session.Json)
        {
            session.Document(new RunDocument(directory, report, result.Site.Seed, result.Replication, result.Hash.ToString("x16"), summary, timing));
            return;
        }

        session.Out.WriteLine(summary.Name);
        session.Out.WriteLine($"{summary.Time.Local(summary.StartUtc)} to {summary.Time.Local(summary.EndUtc)} {summary.Time.TimeZone}, seed {result.Site.Seed}, replication {result.Replication}\n");
        session.Tables(
            FigureTables.Whole(summary.Figures), PlanTable.Of(summary.Plan), PhaseTable.Brief(summary.Phases, summary.Time),
            RevenueTable.Of(summary.Statement), IncomeTable.Brief(summary.Statement), OperatorTables.Brief(summary.OperatorMonths), LeaseTable.Totals(summary.LeaseMonths),
            OrderTables.Brief(summary.Orders, summary.Time), MegawattsTable.Of(summary.Megawatts));
        if (PlanTable.Note(summary.Plan) is { Length: > 0 } note)
        {
            session.Out.WriteLine($"{note}\n");
        }

        session.Out.WriteLine($"report: {report}");
        if (timing is not null)
        {
            TableText.Write(session.Error, [timing.ToTable()]);
        }
    }
}
