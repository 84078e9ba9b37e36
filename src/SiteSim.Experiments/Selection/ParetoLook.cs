using SiteSim.Numerics;

namespace SiteSim.Experiments.Selection;

/// <summary>What the futures run so far say of the front.</summary>
internal sealed class ParetoLook
{
    private readonly Objective[] _objectives;
    private readonly double[][][] _values;
    private readonly double[][][] _columns;
    private readonly (ParetoStanding Standing, Claim? Claim)[] _points;

    public ParetoLook(Objective value, Objective risk, double confidence, IFutures futures, IReadOnlyList<int> counts)
    {
        (_objectives, Counts) = ([value, risk], counts);
        // One statement for each point and each other: which of the two a wrong standing needs to be wrong about (Bonferroni).
        Threshold = PortableMath.Log(Math.Max(1, counts.Count * (counts.Count - 1)) / (1 - confidence));
        _values = [.. _objectives.Select(o => counts.Select((count, point) => futures.Figure(point, o.Figure).Take(count).ToArray()).ToArray())];
        _columns = [.. _objectives.Select((o, k) => _values[k].Select(v => o.ColumnOf(v)).ToArray())];
        _points = [.. counts.Select((_, point) => IsDefined(point) ? Beaten(point) : (ParetoStanding.Undefined, null))];
        foreach (var point in Enumerable.Range(0, counts.Count).Where(p => _points[p] is (ParetoStanding.Open, null)).ToArray())
        {
            _points[point] = OnFront(point);
        }
    }

    public IReadOnlyList<int> Counts { get; }

    public double Threshold { get; }

    public IEnumerable<Claim> Open => _points.Where(p => p.Standing == ParetoStanding.Open).Select(p => p.Claim).OfType<Claim>();

    public ParetoPoint Of(int point) => new(
        point, _points[point].Standing, IsDefined(point) && !Others(point).Any(other => IsAhead(other, point)), _points[point].Claim?.Against, Counts[point],
        EstimateOf(0, point), EstimateOf(1, point));

    private Estimate EstimateOf(int objective, int point) => _objectives[objective].Measure.Of([.. _values[objective][point].Where(double.IsFinite)]);

    private bool IsDefined(int point) => _values.All(v => v[point].All(double.IsFinite));

    private IEnumerable<int> Others(int point) => Enumerable.Range(0, Counts.Count).Where(p => p != point && IsDefined(p));

    private Pair Compare(int objective, int first, int second) => Pair.Of(_columns[objective][first], _columns[objective][second]);

    private bool IsAhead(int first, int second)
    {
        var (value, risk) = (Compare(0, first, second).Ahead, Compare(1, first, second).Ahead);
        return value >= 0 && risk >= 0 && value + risk > 0;
    }

    /// <summary>That one point is better in both: of those shown to be, the one furthest ahead; else the surest; without a claim where none is by the estimates.</summary>
    private (ParetoStanding Standing, Claim? Claim) Beaten(int point)
    {
        var claims = Others(point).Where(other => IsAhead(other, point)).Select(other =>
        {
            var (value, risk) = (Compare(0, other, point), Compare(1, other, point));
            return (value.Ahead, Claim: new Claim(point, other, Math.Min(value.EvidenceOf(0), risk.EvidenceOf(0)), Math.Max(value.NeedOf(0), risk.NeedOf(0))));
        }).ToList();
        var shown = claims.Where(c => c.Claim.Evidence >= Threshold).ToList();
        return shown.Count > 0
            ? (ParetoStanding.Beaten, shown.MaxBy(c => c.Ahead).Claim)
            : (ParetoStanding.Open, claims.Select(c => c.Claim).MaxBy(c => c.Evidence));
    }

    /// <summary>That each other point is worse in one of the two; one that is beaten need not be looked at, for what beats it is.</summary>
    private (ParetoStanding Standing, Claim? Claim) OnFront(int point)
    {
        var claims = Others(point).Where(other => _points[other].Standing != ParetoStanding.Beaten).Select(other =>
        {
            var (value, risk) = (Compare(0, point, other), Compare(1, point, other));
            return new Claim(point, other, Math.Max(value.EvidenceOf(0), risk.EvidenceOf(0)), Math.Min(NeedOf(value), NeedOf(risk)));
        });
        var least = claims.MinBy(c => c.Evidence);
        return least is null || least.Evidence >= Threshold ? (ParetoStanding.Front, null) : (ParetoStanding.Open, least);
    }

    /// <summary>Of showing that the first is ahead; where it is not, as much as without a signal.</summary>
    private static double NeedOf(Pair pair) => pair.Ahead > 0 ? pair.NeedOf(0) : 1 + pair.Common.Count;
}
