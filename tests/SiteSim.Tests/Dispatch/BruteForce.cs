using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>All whole operating points of a small site, one by one; written from the contract, not from the dispatcher.</summary>
internal sealed class BruteForce(SiteSpec site, DispatchProblem problem, DispatchConditions conditions, Dispatcher dispatcher)
{
    private const int LargestRows = 6;
    private const int LargestSegments = 2;

    private readonly LinearProgram _program = new(problem, conditions, dispatcher);

    /// <summary>A site of at most 6 rows of 2 segments: at most 3^6 points.</summary>
    public static SiteSpec Shrink(SiteSpec site) =>
        site with { Rows = [.. site.Rows.Take(LargestRows).Select(row => row with { Segments = [.. row.Segments.Take(LargestSegments)] })] };

    /// <summary>USD an hour.</summary>
    public double WorthOf(int[] watts) => _program.ObjectiveOf(row => watts[row]) / 1e6;

    /// <summary>The greatest worth of any feasible points that draw a minimum.</summary>
    public double Best(long minimum) => Best(new int[problem.RowCount], 0, minimum);

    /// <summary>Whether every row stands at an operating point, every limit holds and the site draws a minimum.</summary>
    public bool IsFeasible(int[] watts, long minimum)
    {
        var load = new long[problem.LimitCount];
        foreach (var run in Enumerable.Range(0, watts.Length).GroupBy(row => (site.Rows[row].Limit, site.Rows[row].Group)))
        {
            var gridWatts = (long)(((Int128)run.Sum(row => (long)watts[row]) * conditions.GainQ20[run.Key.Group] + Gain.One - 1) / Gain.One);
            for (var limit = run.Key.Limit; limit >= 0; limit = limit == 0 ? -1 : site.Parents[limit - 1])
                load[limit] += gridWatts;
        }
        return load[0] >= minimum
            && load[0] <= conditions.MaximumWatts
            && Enumerable.Range(0, load.Length).All(limit => load[limit] <= conditions.LimitWatts[limit])
            && Enumerable.Range(0, watts.Length).All(row => PointsOf(row).Append(0).Contains(watts[row]));
    }

    private double Best(int[] watts, int row, long minimum)
    {
        if (row == watts.Length)
            return IsFeasible(watts, minimum) ? WorthOf(watts) : double.NegativeInfinity;
        var best = double.NegativeInfinity;
        foreach (var point in PointsOf(row))
        {
            watts[row] = point;
            best = Math.Max(best, Best(watts, row + 1, minimum));
        }
        return best;
    }

    /// <summary>The floor, and what every segment of the hulled curve adds; nothing for a row that is out.</summary>
    private List<int> PointsOf(int row)
    {
        if (!dispatcher.IsAvailable(row))
            return [0];
        var points = new List<int> { site.Rows[row].Floor.Watts };
        var (first, count) = problem.Segments.OfRow(row).GetOffsetAndLength(problem.SegmentCount);
        for (var segment = first + (points[0] > 0 ? 1 : 0); segment < first + count; segment++)
            points.Add(points[^1] + problem.Segments.Watts[segment]);
        return points;
    }
}
