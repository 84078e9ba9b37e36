using SiteSim.Cli.Running;
using SiteSim.Reports.Summaries;

namespace SiteSim.Cli.Documents;

/// <summary>One run.</summary>
/// <param name="Directory">The run directory.</param>
/// <param name="Report">The page to open.</param>
/// <param name="Seed">Of the realization.</param>
/// <param name="Replication">Number of the realization under the seed.</param>
/// <param name="ResultHash">Over series, events and postings: 16 hex digits.</param>
/// <param name="Summary">As in the directory's summary.json.</param>
/// <param name="Timing">Null unless asked for.</param>
internal sealed record RunDocument(
    string Directory, string Report, long Seed, int Replication, string ResultHash, RunSummary Summary, Timing? Timing)
{
    public static DocumentKind<RunDocument> Kind { get; } = new(
        "run-summary", 1, "run", "What one run came to; the directory's summary.json and where it is.",
        Sheet<RunDocument>.Of("figures", "a headline number", d => d.Summary.Figures),
        Sheet<RunDocument>.Of("statement", "an account in a local month, exact", d => StatementAmount.Of(d.Summary.Statement)),
        Sheet<RunDocument>.Of("months", "a local month as operators report it", d => d.Summary.OperatorMonths.Select(MonthRow.Of)),
        Sheet<RunDocument>.Of("leases", "a lease in a local month", d => d.Summary.LeaseMonths),
        Sheet<RunDocument>.Of("orders", "a curtailment order", d => d.Summary.Orders),
        Sheet<RunDocument>.Of("shares", "a load that gave way to an order", d => ShareRow.Of(d.Summary.Orders)),
        Sheet<RunDocument>.Of("plan", "a figure with the conversion and without", d => d.Summary.Plan?.Rows ?? []),
        Sheet<RunDocument>.Of("phases", "a phase of the conversion", d => d.Summary.Phases),
        Sheet<RunDocument>.Of("megawatts", "a hall, a lease or the site", d => d.Summary.Megawatts),
        Sheet<RunDocument>.Of("events", "a kind of event of one subject, counted", d => d.Summary.Events));
}
