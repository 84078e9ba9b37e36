namespace SiteSim.Reports.Html;

/// <summary>Stretches of rows that are drawn as their mean, so that the area under a curve is what its rows add up to: a few thousand equal ones, and single rows inside the windows.</summary>
internal sealed class MeanStretches
{
    private const int MostStretches = 9_000;

    /// <summary>Rows a stretch may hold: with rows of five minutes from five minutes to a day.</summary>
    private static readonly int[] Sizes = [1, 2, 3, 6, 12, 24, 36, 72, 144, 288];

    private readonly int[] _bounds;

    private MeanStretches(int[] bounds) => _bounds = bounds;

    /// <summary>The rows at which the stretches begin.</summary>
    public ReadOnlySpan<int> Firsts => _bounds.AsSpan(0, _bounds.Length - 1);

    /// <param name="starts">When each row begins, rising; rows are equally long.</param>
    /// <param name="windows">Where every row is a stretch of its own, as long as they fit.</param>
    public static MeanStretches Of(DateTime[] starts, IReadOnlyList<(DateTime From, DateTime To)> windows)
    {
        var size = Sizes.FirstOrDefault(s => starts.Length <= s * MostStretches, Sizes[^1]);
        var single = new bool[starts.Length];
        DrawnRows.MarkWindows(single, starts, windows);
        bool Begins(int row) => row % size == 0 || single[row] || single[row - 1];
        return new MeanStretches([.. Enumerable.Range(0, starts.Length).Where(Begins), starts.Length]);
    }

    /// <summary>Mean of each stretch.</summary>
    public IEnumerable<double> Of(double[] rows)
    {
        for (var i = 0; i + 1 < _bounds.Length; i++)
        {
            var sum = 0.0;
            for (var row = _bounds[i]; row < _bounds[i + 1]; row++)
            {
                sum += rows[row];
            }

            yield return sum / (_bounds[i + 1] - _bounds[i]);
        }
    }
}
