using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>What of a study is there, before it goes on.</summary>
internal static class StudyInspection
{
    /// <summary>Shards to run, in order, after what killed runs have left is taken away; warns of files that do not count.</summary>
    public static IReadOnlyList<StudyShard> Missing(StudyDirectory directory, Session session)
    {
        var left = directory.Clean(TimeProvider.System.GetUtcNow().UtcDateTime);
        if (left > 0)
        {
            session.Log.Information("took away {Count} temporary files of runs that were killed", left);
        }

        return Missing(directory, directory.Plan.Shards, session);
    }

    /// <summary>Of some shards, those to run, in order; warns of files that do not count.</summary>
    public static IReadOnlyList<StudyShard> Missing(StudyDirectory directory, IEnumerable<StudyShard> shards, Session session)
    {
        ShardState[] missing = [.. shards.Select(directory.StateOf).Where(s => !s.IsFinished)];
        foreach (var broken in missing.Where(s => s.Problem is not null))
        {
            session.Log.Warning("{File} does not count as finished and is run again: {Problem}", directory.ShardFile(broken.Shard), broken.Problem);
        }

        return [.. missing.Select(s => s.Shard)];
    }
}
