namespace SiteSim.Reports.Studies;

/// <summary>How much disk a study takes once it is done.</summary>
public static class StudySize
{
    /// <summary>Names, labels and units of some sixty figures, which every shard's file carries.</summary>
    private const long BytesOfShard = 6_000;

    /// <summary>Sixty numbers as text in the shard's file and as doubles in the results.</summary>
    private const long BytesOfRun = 1_500;

    private const long BytesOfPlannedPoint = 300;

    /// <summary>The libraries that draw its charts, and a point's share of them; a page of many points holds only some.</summary>
    private const long BytesOfPage = 600_000, BytesOfPointOnPage = 30_000, MostBytesOfPage = 3_000_000;

    /// <param name="scenarioBytes">Of the resolved scenarios of all points together.</param>
    public static long Of(StudyPlan plan, long scenarioBytes) =>
        scenarioBytes + Math.Min(MostBytesOfPage, BytesOfPage + plan.Points.Count * BytesOfPointOnPage) + plan.Points.Count * BytesOfPlannedPoint + plan.Shards.Count * BytesOfShard + (long)plan.Points.Count * plan.Replications * BytesOfRun;

    /// <summary>In words, by thousands.</summary>
    public static string Text(long bytes) => bytes < 1_000_000_000
        ? FormattableString.Invariant($"{Math.Max(1, bytes / 1_000_000)} MB")
        : FormattableString.Invariant($"{bytes / 1e9:0.0} GB");
}
