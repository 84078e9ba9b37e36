using SiteSim.Experiments.Selection;

namespace SiteSim.Tests.Experiments.Selection;

/// <summary>Futures by a formula, or from a table: a figure of a point in a future.</summary>
internal sealed class DrawnFutures(int points, int replications, Func<int, int, string, double> draw) : IFutures
{
    private readonly Dictionary<(int Point, string Key), List<double>> _columns = [];
    private int[] _counts = new int[points];

    public int Points => points;

    public int Replications => replications;

    /// <summary>Asked for so far, by point.</summary>
    public IReadOnlyList<int> Counts => _counts;

    public void Run(IReadOnlyList<int> counts) => _counts = [.. _counts.Zip(counts, Math.Max)];

    public IReadOnlyList<double> Figure(int point, string key)
    {
        if (!_columns.TryGetValue((point, key), out var column))
        {
            _columns.Add((point, key), column = []);
        }

        while (column.Count < _counts[point])
        {
            column.Add(draw(point, column.Count, key));
        }

        return column;
    }
}
