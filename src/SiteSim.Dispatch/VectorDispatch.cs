namespace SiteSim.Dispatch;

/// <summary>
/// The stateless twin: no sort and no index, the threshold is found by bisection, each step one counting pass over the columns.
/// About 125 passes over the site and as many over each limit that binds below it.
/// </summary>
public sealed class VectorDispatch(DispatchProblem problem) : ThresholdDispatch(problem)
{
    private const long BelowZero = -1;

    private readonly long[] _rowWatts = new long[problem.Runs.Count];

    private protected override Tally Before(int node, int run, long key) => new(WattsBefore(run, key), YieldBefore(run, key));

    private protected override Position FirstOver(int node, long gridWatts, long demand)
    {
        var value = MarginalValue(node, gridWatts);
        return new(value, MarginalKey(node, gridWatts, value));
    }

    private long WattsBefore(int run, long key)
    {
        var (first, count) = SegmentsOf(run);
        var columns = Problem.Segments;
        return WattsPass.Before(
            columns.Rank.Slice(first, count),
            columns.Id.Slice(first, count),
            Availability.Watts.Slice(first, count),
            MeritKey.RankOf(key),
            MeritKey.IdOf(key),
            columns.LargestWatts);
    }

    private long YieldBefore(int run, long key)
    {
        var (first, count) = SegmentsOf(run);
        var yield = 0L;
        for (var i = first; i < first + count; i++)
        {
            if (Problem.Segments.Key(i) < key && Availability.Watts[i] > 0)
                yield += Problem.Segments.Yield[i];
        }
        return yield;
    }

    private protected override SiteCut CutSite(double price, long gridWatts)
    {
        var demand = DemandBefore(0, Position.After(price));
        return demand > gridWatts ? new(true, MarginalValue(0, gridWatts), gridWatts) : new(false, price, demand);
    }

    private protected override long MarginalKeyAtSite(double value, long gridWatts) => MarginalKey(0, gridWatts, value);

    /// <summary>The least value such that everything worth more fits. Values are 0 or above, where the bits of a double are ordered as it is.</summary>
    private double MarginalValue(int node, long gridWatts)
    {
        var exceeds = BelowZero;
        var fits = BitConverter.DoubleToInt64Bits(double.PositiveInfinity);
        while (fits - exceeds > 1)
        {
            var middle = exceeds + (fits - exceeds) / 2;
            if (DemandBefore(node, Position.After(BitConverter.Int64BitsToDouble(middle))) > gridWatts)
                exceeds = middle;
            else
                fits = middle;
        }
        return BitConverter.Int64BitsToDouble(fits);
    }

    /// <summary>Among segments of one value, the last key before which everything fits: the key of the segment that exceeds.</summary>
    private long MarginalKey(int node, long gridWatts, double value)
    {
        var fits = 0L;
        var exceeds = MeritKey.End;
        while (exceeds - fits > 1)
        {
            var middle = fits + (exceeds - fits) / 2;
            if (DemandBefore(node, new(value, middle)) > gridWatts)
                exceeds = middle;
            else
                fits = middle;
        }
        return fits;
    }

    private long DemandBefore(int node, Position position)
    {
        var (first, end) = Problem.RunsBelow(node);
        for (var run = first; run < end; run++)
            _rowWatts[run] = WattsBefore(run, Terms.CutKey(Problem.Runs.Group[run], position));
        return Demand(node, _rowWatts);
    }

    private (int First, int Count) SegmentsOf(int run) =>
        (Problem.Runs.FirstSegment[run], Problem.Runs.FirstSegment[run + 1] - Problem.Runs.FirstSegment[run]);
}
