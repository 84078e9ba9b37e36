using SiteSim.Reports.Html.Kit;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>Failures of machines by local month.</summary>
internal static class FailureFigure
{
    public static ChartFigure Of(RunContent content)
    {
        var time = content.Summary.Time;
        var failures = content.Run.Events.Where(e => e.Kind == EventKind.MachineFailed).ToLookup(e => (e.Subject, Month: Month(time.ToLocal(e.TimeUtc))));
        string[] names = [.. content.Run.Site.Fleets.Select(f => f.Name).Concat(content.Run.Site.Clusters.Select(c => c.Name)).Where(n => failures.Any(f => f.Key.Subject == n))];
        var (first, last) = (Month(time.ToLocal(content.Summary.StartUtc)), Month(time.ToLocal(content.Summary.EndUtc.AddTicks(-1))));
        DateOnly[] months = [.. Enumerable.Range(0, (last.Year - first.Year) * 12 + last.Month - first.Month + 1).Select(first.AddMonths)];
        return new ChartFigure(
            "failures", "failures", "Machines that failed, by month",
            $"Failures in all: {string.Join(", ", names.Select(n => $"{n} {Quantity.Count(months.Sum(m => failures[(n, m)].Count()))}"))}. Each fleet has a scale of its own.",
            new FigureTable(
                [new FigureColumn("month", "local month"), .. names.Select(n => new FigureColumn($"{n.Replace('-', '_')}_failures", n))],
                [.. months.Select(m => new object?[] { m }.Concat(names.Select(n => (object?)(long)failures[(n, m)].Count())).ToArray())]))
        {
            Options = new { Fleets = names.Select(n => new { Name = n, Column = $"{n.Replace('-', '_')}_failures", Kind = Kind(n, content) }) },
        };
    }

    private static string Kind(string name, RunContent content) =>
        content.Run.Site.Fleets.Any(f => f.Name == name) ? "mining" : content.Run.Site.Leases.Any(l => l.Cluster == name) ? "lease" : "compute";

    private static DateOnly Month(DateTime local) => new(local.Year, local.Month, 1);
}
