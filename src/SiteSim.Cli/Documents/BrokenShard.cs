namespace SiteSim.Cli.Documents;

/// <summary>A shard's file that does not count.</summary>
/// <param name="Index">Of the shard.</param>
/// <param name="File">Its path.</param>
/// <param name="Problem">Why.</param>
internal sealed record BrokenShard(int Index, string File, string Problem);
