using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>How a fleet or cluster kept.</summary>
/// <param name="Name">Fleet or cluster.</param>
/// <param name="Failures">In the horizon.</param>
/// <param name="AwayHours">Mean time away of machines that came back.</param>
/// <param name="WaitingHours">Of it waiting for a crew.</param>
/// <param name="MeanDown">Machines out of service, mean.</param>
/// <param name="MostDown">At once.</param>
/// <param name="OnSite">Machines on site, mean.</param>
internal sealed record FleetHealth(string Name, int Failures, double AwayHours, double WaitingHours, double MeanDown, double MostDown, double OnSite)
{
    private const string Down = "_down";

    /// <summary>By fleet, then cluster, as the series has them.</summary>
    public static IReadOnlyList<FleetHealth> Of(RunContent content)
    {
        var run = content.Run;
        var events = run.Events.Where(e => e.Kind is EventKind.MachineFailed or EventKind.MachineReturned).ToLookup(e => e.Subject, StringComparer.Ordinal);
        return [.. run.Series.Columns.Where(c => c.Name.EndsWith(Down, StringComparison.Ordinal)).Select(c => Of(c, [.. events[c.Name[..^Down.Length]]], run))];
    }

    public static string Words(IReadOnlyList<FleetHealth> health) =>
        $"At work in the mean: {string.Join(", ", health.Where(h => h.OnSite > 0).Select(h => $"{h.Name} {Quantity.Share(1 - h.MeanDown / h.OnSite)}"))}.";

    public static TextTable Table(IReadOnlyList<FleetHealth> health) => new(
        "fleet health",
        [
            "fleet or cluster", TextColumn.Number("machines on site, mean"), TextColumn.Number("failures"), TextColumn.Number("away, h"), TextColumn.Number("of it waiting, h"),
            TextColumn.Number("down, mean"), TextColumn.Number("down, most"), TextColumn.Number("at work, %"),
        ],
        [.. health.Select(h => new TextRow([
            h.Name, Quantity.Fixed(h.OnSite, 0), Quantity.Count(h.Failures), Hours(h.AwayHours), Hours(h.WaitingHours), Quantity.Fixed(h.MeanDown, 1), Quantity.Fixed(h.MostDown, 0),
            h.OnSite > 0 ? Quantity.Fixed(100 * (1 - h.MeanDown / h.OnSite), 2) : "",
        ]))]);

    private static FleetHealth Of(SeriesColumn down, SiteEvent[] events, RunResult run)
    {
        var name = down.Name[..^Down.Length];
        var failed = events.Where(e => e.Kind == EventKind.MachineFailed).ToLookup(e => e.Unit);
        var back = events.Where(e => e.Kind == EventKind.MachineReturned).ToArray();
        var waits = back.Select(e => failed[e.Unit].LastOrDefault(f => f.TimeUtc < e.TimeUtc) is { } f ? Math.Max(0, e.Value - f.Value) : 0).ToArray();
        return new FleetHealth(
            name, failed.Sum(g => g.Count()), back.Length == 0 ? double.NaN : back.Average(e => e.Value), waits.Length == 0 ? double.NaN : waits.Average(),
            down.Values.Average(), down.Values.Max(), run.Hours.Boards.FirstOrDefault(b => b.Name == name)?.OnSite.Average() ?? Nominal(name, run));
    }

    private static double Nominal(string name, RunResult run) =>
        run.Site.Fleets.Where(f => f.Name == name).Sum(f => f.Machines) + run.Site.Clusters.Where(c => c.Name == name).Sum(c => c.Nodes);

    private static string Hours(double hours) => double.IsFinite(hours) ? Quantity.Fixed(hours, 1) : "";
}
