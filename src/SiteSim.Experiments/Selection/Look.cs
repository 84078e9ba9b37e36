using SiteSim.Numerics;

namespace SiteSim.Experiments.Selection;

/// <summary>What the futures run so far say: the best point, what its choice rests on, and how sure it is.</summary>
internal sealed class Look
{
    /// <summary>With a probability of 95 %, so many futures hold one of an event with a probability of 5 %: log 0.05 / log 0.95.</summary>
    private const int RareFutures = 59;

    private readonly SelectionGoal _goal;
    private readonly int _seen;
    private readonly double[][] _values;
    private readonly double[][] _columns;
    private readonly Claim?[] _claims;

    public Look(SelectionGoal goal, IFutures futures, IReadOnlyList<int> counts)
    {
        (_goal, _seen, Counts) = (goal, Math.Min(RareFutures, futures.Replications), counts);
        Threshold = PortableMath.Log(goal.Statements(counts.Count) / (1 - goal.Confidence));
        _values = [.. counts.Select((count, point) => futures.Figure(point, goal.Objective.Figure).Take(count).ToArray())];
        _columns = [.. _values.Select(goal.Objective.ColumnOf)];
        Readings = [.. counts.Select((count, point) => (IReadOnlyList<ConstraintReading>)
            [.. goal.Constraints.Select(c => c.Read([.. futures.Figure(point, c.Figure).Take(count)]))])];
        Best = FindBest();
        _claims = [.. counts.Select((_, point) => ClaimOf(point))];
    }

    /// <summary>Futures of each point.</summary>
    public IReadOnlyList<int> Counts { get; }

    /// <summary>By point, then constraint.</summary>
    public IReadOnlyList<IReadOnlyList<ConstraintReading>> Readings { get; }

    /// <summary>Of the points that keep their constraints by the estimate, the one that none is ahead of on common futures; null when no point keeps them.</summary>
    public int? Best { get; }

    /// <summary>Evidence at which a claim counts as shown.</summary>
    public double Threshold { get; }

    /// <summary>What the choice rests on, in order of points.</summary>
    public IEnumerable<Claim> Claims => _claims.OfType<Claim>();

    public IEnumerable<Claim> Open => Claims.Where(c => c.Evidence < Threshold);

    /// <summary>Lower bound of the probability of correct selection.</summary>
    public double Confidence => Math.Max(0, 1 - Claims.Select(DoubtOf).Append(0).Max());

    public bool IsDefined(int point) => _values[point].All(double.IsFinite);

    public IReadOnlyList<double> Values(int point) => _values[point];

    public bool Keeps(int point) => Readings[point].All(r => r.IsKept);

    /// <summary>The best beside another point.</summary>
    public Pair Compare(int best, int point) => Pair.Of(_columns[best], _columns[point]);

    public Standing StandingOf(int point) =>
        !IsDefined(point) ? Standing.Undefined
        : point == Best ? Standing.Chosen
        : Readings[point].Any(r => r.AgainstIt >= Threshold) ? Standing.Breaks
        : _claims[point]!.Evidence >= Threshold ? Standing.Worse
        : Standing.Open;

    /// <summary>Upper bound of the probability that what rests on a claim is wrong.</summary>
    public double DoubtOf(Claim claim) => Math.Min(1, _goal.Statements(Counts.Count) * PortableMath.Exp(-claim.Evidence));

    public double DoubtOf(int point) => _claims[point] is { } claim ? DoubtOf(claim) : 0;

    // Means over futures that differ are not compared: from the point with the most futures, on to whoever is ahead of it.
    private int? FindBest()
    {
        List<int> left = [.. Enumerable.Range(0, Counts.Count).Where(p => IsDefined(p) && Keeps(p)).OrderByDescending(p => Counts[p])];
        if (left.Count == 0)
        {
            return null;
        }

        var best = left[0];
        while (true)
        {
            left.Remove(best);
            var (ahead, by) = left.Select(p => (p, -Compare(best, p).Ahead)).OrderByDescending(x => x.Item2).ThenBy(x => x.p).FirstOrDefault((-1, 0));
            if (!(by > 0))
            {
                return best;
            }

            best = ahead;
        }
    }

    private Claim? ClaimOf(int point)
    {
        var readings = Readings[point];
        if (!IsDefined(point))
        {
            return null;
        }

        if (point == Best)
        {
            return readings.Select(Keeping).MinBy(c => c.Evidence);
        }

        // Whichever way of ruling the point out is the easier.
        var ways = readings.Where(r => !r.IsKept || Best is null).Select(r => new Claim(point, null, r.AgainstIt, r.Need)).ToList();
        if (Best is { } best)
        {
            var (pair, indifference) = (Compare(best, point), _goal.Objective.Indifference);
            ways.Add(new Claim(point, best, pair.EvidenceOf(indifference), pair.NeedOf(indifference)));
        }

        return ways.OrderByDescending(w => w.Evidence >= Threshold).ThenBy(w => w.Need).First();
    }

    // What breaks a constraint is often rare, and futures that do not hold it look alike: the chosen point is not said to keep one before it would have been seen.
    private Claim Keeping(ConstraintReading reading) => new(
        Best!.Value, null, reading.Estimate.Count == 0 || Counts[Best!.Value] >= _seen ? reading.ForIt : 0, Math.Max(reading.Need, _seen));
}
