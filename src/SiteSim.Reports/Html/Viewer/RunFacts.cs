using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>What a run was made from.</summary>
internal static class RunFacts
{
    public static string Horizon(StoredSummary run) =>
        $"{run.Summary.Time.Local(run.Summary.StartUtc)} to {run.Summary.Time.Local(run.Summary.EndUtc)}, {run.Summary.Time.TimeZone}. {Luck(run)}.";

    public static string Luck(StoredSummary run) => FormattableString.Invariant($"Seed {run.Manifest.Seed}, replication {run.Manifest.Replication}");

    public static TextTable Table(StoredSummary run) => new("what was run", ["", ""],
    [
        new(["scenario", run.Manifest.Scenario]),
        .. run.Manifest.Overrides.Select(o => new TextRow(["set on the command line", $"{o.Path} = {o.Value}"])),
        .. run.Manifest.Inputs.Select(i => new TextRow([$"read: {i.Path}", $"SHA-256 {i.Sha256}"])),
        new(["result", run.Manifest.ResultHash]), new(["SiteSim", run.Manifest.Version]),
    ]);

    /// <summary>What was given to two runs and is not the same, short of seed and horizon; no rows where nothing is.</summary>
    public static TextTable Differences(StoredSummary a, StoredSummary b)
    {
        var (ofA, ofB) = (Given(a), Given(b));
        var keys = ofA.Concat(ofB).Select(g => g.What).Distinct(StringComparer.Ordinal).Select(what => (What: what, A: Find(ofA, what), B: Find(ofB, what)));
        return new TextTable("what differs in what was given", ["", "A", "B"], [.. keys.Where(k => k.A != k.B).Select(k => new TextRow([k.What, k.A, k.B]))]);
    }

    private static (string What, string Value)[] Given(StoredSummary run) =>
    [
        ("title", run.Manifest.Name), ("scenario", run.Manifest.Scenario), ("SiteSim", run.Manifest.Version),
        .. run.Manifest.Overrides.GroupBy(o => o.Path, StringComparer.Ordinal).Select(o => (What: $"set: {o.Key}", o.Last().Value)),
        .. run.Manifest.Inputs.DistinctBy(i => i.Path).Select(i => (What: $"read: {i.Path}", Value: $"SHA-256 {i.Sha256[..Math.Min(12, i.Sha256.Length)]}…")),
    ];

    private static string Find((string What, string Value)[] given, string what) => given.Where(g => g.What == what).Select(g => g.Value).FirstOrDefault("–");
}
