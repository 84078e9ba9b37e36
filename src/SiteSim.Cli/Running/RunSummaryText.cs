using SiteSim.Cli.Documents;
using SiteSim.Cli.Output;
using SiteSim.Reports;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>What <c>sitesim run</c> prints at its end.</summary>
internal static class RunSummaryText
{
    private const int MostOrders = 8;

    /// <param name="isFull">Whether every figure is shown, rather than an answer of a screen or two.</param>
    public static void Write(string directory, RunResult result, RunSummary summary, Timing? timing, bool isFull, Session session)
    {
        var report = Path.Combine(directory, RunDirectory.Report);
        var document = new RunDocument(directory, report, result.Site.Seed, result.Replication, result.Hash.ToString("x16"), summary, timing);
        session.Answer(RunDocument.Kind, document, page =>
        {
            page.Prose(summary.Name);
            page.Prose($"{summary.Time.Local(summary.StartUtc)} to {summary.Time.Local(summary.EndUtc)} {summary.Time.TimeZone}, seed {result.Site.Seed}, replication {result.Replication}\n");
            page.Tables(isFull ? Full(result, summary) : Brief(result, summary));
            if (!isFull)
            {
                page.Prose($"{Quantity.Count(summary.Figures.Count)} figures in all: --full prints them, the report draws them.");
            }
            else if (PlanTable.Note(summary.Plan) is { Length: > 0 } note)
            {
                page.Prose($"{note}\n");
            }

            page.Line($"report: {report}");
        });
        if (timing is not null && session.Format != OutputFormat.Json)
        {
            session.ErrorPage.Tables([timing.ToTable()]);
        }
    }

    private static IEnumerable<TextTable> Brief(RunResult result, RunSummary summary) =>
    [
        HeadlineTable.Of(summary.Figures), TrendTable.Of(result, summary), RevenueTable.Of(summary.Statement), PhaseTable.Brief(summary.Phases, summary.Time),
        LeaseTable.Totals(summary.LeaseMonths), OrderTables.Brief(summary.Orders, summary.Time, MostOrders),
    ];

    private static IEnumerable<TextTable> Full(RunResult result, RunSummary summary) =>
    [
        FigureTables.Whole(summary.Figures), PlanTable.Of(summary.Plan), TrendTable.Of(result, summary), PhaseTable.Brief(summary.Phases, summary.Time),
        RevenueTable.Of(summary.Statement), IncomeTable.Brief(summary.Statement), OperatorTables.Brief(summary.OperatorMonths), LeaseTable.Totals(summary.LeaseMonths),
        OrderTables.Brief(summary.Orders, summary.Time, int.MaxValue), MegawattsTable.Of(summary.Megawatts),
    ];
}
