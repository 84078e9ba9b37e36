using MathNet.Numerics;
using SiteSim.Dispatch;

namespace SiteSim.Benchmarks.Dispatch;

/// <summary>Sort by value and fill up the site, as one would write it down with LINQ or with MathNet.</summary>
internal sealed class FlatPeers(DispatchProblem problem)
{
    private readonly int[] _group = [.. Enumerable.Range(0, problem.SegmentCount).Select(s => problem.Runs.Group[problem.Segments.RunOfSegment(s)])];
    private readonly double[] _value = new double[problem.SegmentCount];
    private readonly int[] _watts = new int[problem.SegmentCount];

    /// <returns>The value of the marginal segment.</returns>
    public double Linq(DispatchConditions conditions)
    {
        var terms = Terms(conditions);
        var left = conditions.LimitWatts[0];
        return Enumerable.Range(0, problem.SegmentCount)
            .Select(segment => (Value: terms[_group[segment]].Value(problem.Segments.Rank[segment]), Watts: problem.Segments.Watts[segment]))
            .Where(bid => bid.Value > conditions.EnergyPrice)
            .OrderByDescending(bid => bid.Value)
            .TakeWhile(bid => (left -= bid.Watts) >= 0)
            .LastOrDefault().Value;
    }

    /// <returns>The value of the marginal segment.</returns>
    public double MathNetSort(DispatchConditions conditions)
    {
        var terms = Terms(conditions);
        for (var segment = 0; segment < _value.Length; segment++)
            (_value[segment], _watts[segment]) = (-terms[_group[segment]].Value(problem.Segments.Rank[segment]), problem.Segments.Watts[segment]);
        Sorting.Sort(_value, _watts);
        var left = conditions.LimitWatts[0];
        var place = 0;
        while (place < _value.Length && -_value[place] > conditions.EnergyPrice && (left -= _watts[place]) >= 0)
            place++;
        return -_value[Math.Min(place, _value.Length - 1)];
    }

    private GroupTerms[] Terms(DispatchConditions conditions)
    {
        var terms = new GroupTerms[problem.GroupCount];
        for (var group = 0; group < terms.Length; group++)
            terms[group] = new(conditions.Rate[group], conditions.GainQ20[group]);
        return terms;
    }
}
