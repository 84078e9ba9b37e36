namespace SiteSim.Reports.Studies;

/// <summary>What is there of a shard.</summary>
/// <param name="Shard">Which.</param>
/// <param name="IsFinished">Whether its file is there and whole.</param>
/// <param name="Problem">Why a file that is there does not count; null where it does, or where none is.</param>
public sealed record ShardState(StudyShard Shard, bool IsFinished, string? Problem);
