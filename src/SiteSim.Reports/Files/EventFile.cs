using System.Text.Json;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Files;

/// <summary><c>events.parquet</c>: a row per event.</summary>
internal static class EventFile
{
    public const string FileName = "events.parquet";

    private static readonly Dictionary<string, EventKind> Kinds = Enum.GetValues<EventKind>().ToDictionary(Name);

    public static void Write(string path, IReadOnlyList<SiteEvent> events)
    {
        var table = new ParquetTable();
        table.AddTimes("time_utc", "when", [.. events.Select(e => e.TimeUtc)]);
        table.AddTexts("kind", "what", [.. events.Select(e => Name(e.Kind))]);
        table.AddTexts("subject", "fleet, cluster, lease, feeder or site", [.. events.Select(e => e.Subject)]);
        table.AddCounts("unit", "which machine of the subject, or -1", [.. events.Select(e => e.Unit)]);
        table.AddTexts("cause", "id of the order, outage or contract behind it, or empty", [.. events.Select(e => e.Cause)]);
        table.AddNumbers("value", "by kind", "a figure in the kind's own unit (hours, MW, minutes, difficulty, BTC), or NaN", [.. events.Select(e => e.Value)]);
        table.Save(path);
    }

    public static IReadOnlyList<SiteEvent> Read(string path)
    {
        using var columns = ParquetColumns.Open(path);
        var times = columns.Values<DateTime>("time_utc");
        var kinds = columns.Texts("kind");
        var subjects = columns.Texts("subject");
        var units = columns.Values<int>("unit");
        var causes = columns.Texts("cause");
        var values = columns.Values<double>("value");
        return [.. Enumerable.Range(0, columns.Rows).Select(i => new SiteEvent(times[i], Kinds[kinds[i]], subjects[i], units[i], causes[i], values[i]))];
    }

    private static string Name(EventKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());
}
