using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>How the numbers were made, what they mean, and how to make them again.</summary>
internal static class NotesSection
{
    private static readonly string[] Methods =
    [
        "Power is piecewise constant between events; energy, money and SLA minutes are integrated exactly between events, never sampled.",
        "Money figures are sums of postings; amounts are exact to the millionth of a dollar and rounded here only for reading. Positive is money in.",
        "A posting belongs to the local month it is owed for: what falls due at midnight after the last day of June is June's.",
        "Availability is the share of the minutes in term in which the lease got the power its tenant asked for; the credit is the SLA table's share of the month's rent.",
        "What an order avoided and what it cost in revenue compare the run with the same instants without the order; they are no postings. Its credits are.",
        "Hashprice is expected revenue of 1 PH/s for a day before the pool's fee; 29 USD/PH/day at 20 J/TH is 60.4 USD/MWh of machine power.",
        "Charts over time hold every interval, rounded as said beside them, and are drawn as means over the step named above each, so that areas are energy; for the index price the band reaches from the lowest to the highest interval of the step. timeseries.parquet beside this page is exact.",
        "Times are the site's local time unless they say UTC.",
    ];

    public static void Write(HtmlText html, RunContent content)
    {
        var (run, manifest, _) = content;
        html.Markup("<ul>");
        foreach (var method in Methods)
        {
            html.Format($"<li>{method}</li>");
        }

        html.Markup("</ul>").Table(Provenance(run, manifest)).Format(
            $"<p class=\"note\">To run it again: <code>sitesim run {RunDirectory.ResolvedScenario} --replication {manifest.Replication}</code>.</p>");
    }

    private static TextTable Provenance(RunResult run, RunManifest manifest) => new(
        "provenance",
        ["", ""],
        [
            new TextRow(["result hash", manifest.ResultHash]),
            new TextRow(["SiteSim version", manifest.Version]),
            new TextRow(["seed, replication", FormattableString.Invariant($"{manifest.Seed}, {manifest.Replication}")]),
            new TextRow(["dispatches", Quantity.Count(manifest.Dispatches)]),
            new TextRow(["intervals, events, postings", $"{Quantity.Count(run.Series.StartsUtc.Length)}, {Quantity.Count(run.Events.Count)}, {Quantity.Count(run.Postings.Count)}"]),
            .. manifest.Overrides.Select(o => new TextRow([$"set {o.Path}", o.Value])),
            .. manifest.Inputs.Select(i => new TextRow([$"SHA-256 of {i.Path}", i.Sha256])),
        ]);
}
