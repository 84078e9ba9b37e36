namespace SiteSim.Cli.Documents;

/// <summary>Shards of a study that were asked for.</summary>
/// <param name="Directory">The study directory.</param>
/// <param name="Shards">Their numbers.</param>
/// <param name="Ran">Those that were not finished before.</param>
internal sealed record ShardsDocument(string Directory, IReadOnlyList<int> Shards, IReadOnlyList<int> Ran)
{
    public static DocumentKind<ShardsDocument> Kind { get; } = new(
        "study-shards", 1, "sweep shard", "Which shards are done.", Sheet<ShardsDocument>.Of("shards", "what was asked for", d => Enumerable.Repeat(d, 1)));
}
