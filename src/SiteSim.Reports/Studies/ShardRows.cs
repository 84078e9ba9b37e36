using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>A finished shard as its file holds it.</summary>
/// <param name="Plan">SHA-256 of the plan it belongs to.</param>
/// <param name="Index">Of the shard.</param>
/// <param name="Columns">Figures.</param>
/// <param name="Rows">One per replication, a value per column; null where the replication does not define it.</param>
internal sealed record ShardRows(string Plan, int Index, IReadOnlyList<FigureName> Columns, IReadOnlyList<IReadOnlyList<double?>> Rows)
{
    public static ShardRows Of(string plan, StudyShard shard, FigureSample sample) => new(
        plan, shard.Index, sample.Names,
        [.. Enumerable.Range(0, sample.Count).Select(r => (IReadOnlyList<double?>)[.. sample.Names.Select(n => Defined(sample.Column(n)[r]))])]);

    /// <summary>Why it is not the shard of a plan, in words; null where it is.</summary>
    public string? WhyNot(string plan, StudyShard shard) =>
        Plan != plan ? "it belongs to another plan"
        : Index != shard.Index ? FormattableString.Invariant($"it is shard {Index}")
        : Rows.Count != shard.Count || Rows.Any(r => r.Count != Columns.Count) ? FormattableString.Invariant($"it does not hold {shard.Count} whole replications")
        : null;

    public void AddTo(FigureSample sample)
    {
        foreach (var row in Rows)
        {
            sample.Add([.. Columns.Zip(row, (name, value) => (name, value ?? double.NaN))]);
        }
    }

    private static double? Defined(double value) => double.IsFinite(value) ? value : null;
}
