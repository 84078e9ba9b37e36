using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Studies;

/// <summary>How far a study is.</summary>
public static class StatusTables
{
    private const int MostBroken = 20;

    public static TextTable Of(StudyPlan plan, IReadOnlyList<ShardState> states)
    {
        var finished = states.Where(s => s.IsFinished).ToArray();
        return new TextTable(
            FormattableString.Invariant($"{plan.Points.Count} points, {plan.Replications} replications each"),
            ["", TextColumn.Number("shards"), TextColumn.Number("runs"), TextColumn.Number("share")],
            [Row("finished", finished), Row("missing", [.. states.Where(s => !s.IsFinished)]), Row("in all", states) with { IsTotal = true }]);

        TextRow Row(string name, IReadOnlyList<ShardState> some) => new(
            [name, Quantity.Count(some.Count), Quantity.Count(some.Sum(s => (long)s.Shard.Count)), Quantity.Share((double)some.Count / states.Count, 1)]);
    }

    /// <summary>Files that are there and do not count.</summary>
    public static TextTable Broken(StudyDirectory directory, IReadOnlyList<ShardState> states)
    {
        var broken = states.Where(s => s.Problem is not null).ToArray();
        return new TextTable(
            FormattableString.Invariant($"{broken.Length} files that do not count as finished"), ["file", "why"],
            [.. broken.Take(MostBroken).Select(s => new TextRow([directory.ShardFile(s.Shard), s.Problem!]))]);
    }
}
