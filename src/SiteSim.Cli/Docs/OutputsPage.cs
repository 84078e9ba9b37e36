using System.Text.Json;
using SiteSim.Model.Finance;
using SiteSim.Reports.Files;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Docs;

/// <summary>The files of runs and studies, as small runs of the shipped scenarios wrote them.</summary>
internal sealed class OutputsPage(string scenarios) : DocPage("reference/outputs.md", "Outputs", "Every file of a run and of a study, with each column's type, unit and meaning.")
{
    protected override void Write(Markdown page)
    {
        using var samples = new SampleOutputs(scenarios);
        page.Paragraph("A run directory is whole or not there, and holds nothing of the hour or the machine: the same run gives the same bytes. Parquet files carry unit and description of every "
            + $"column in their metadata, under `COLUMN.unit` and `COLUMN.description`; {Markdown.Link("a notebook", "../notebook.md")} reads them with SQL. `summary.json` is the `summary` of "
            + $"{Markdown.Link("run-summary", "json.md#run-summary")}; `manifest.json` identifies the run, `scenario.resolved.yaml` runs it again, `report.html` is to look at.");
        File(page, "timeseries.parquet", "A row per dispatch interval. FLEET, CLUSTER, WORKLOAD, LEASE and MARKET stand for the names of the scenario.", samples.Series);
        File(page, "events.parquet", "A row per event.", samples.Columns("events.parquet"));
        page.Paragraph("Kinds of events, and what `value` is:");
        page.Table(["kind", "what happened", "value, for example"], Enum.GetValues<EventKind>().Select(kind => (string[])[Markdown.Quoted(Snake(kind)), kind.Label(), kind.Value(1)]));
        File(page, "ledger.parquet", "A row per posting, exact to the millionth of a dollar. Every figure of money is a sum of postings.", samples.Columns("ledger.parquet"));
        page.Paragraph("Accounts:");
        page.Table(["account", "what it is", "cash"], AccountFacts.All.Select(account => (string[])[Markdown.Quoted(Snake(account)), account.Label(), account.IsCash() ? "yes" : "no"]));
        File(page, "replications.parquet", "Of `run --replications`: a row per replication, and beside its number a column per figure, all as in a study's results.", samples.Columns("replications.parquet").Take(1));
        File(page, "results.parquet", "Of a study: a row per point and replication, and a column per figure. A site has the figures of what stands on it; money that is never posted has none.", samples.Results);
    }

    private static void File(Markdown page, string name, string about, IEnumerable<FileColumn> columns)
    {
        page.Heading(2, name);
        page.Paragraph(about);
        page.Table(["column", "type", "unit", "meaning"], columns.Select(c => (string[])[Markdown.Quoted(c.Name), c.Type, c.Unit, c.Description]));
    }

    private static string Snake<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
