using System.Diagnostics;

namespace SiteSim.Dispatch;

/// <summary>
/// Finds the value with which the site's demand passes a bound. Every group has a range of classes that may hold the answer; demand
/// evaluated at the value of a pivot splits them all.
/// </summary>
/// <remarks>
/// The first pivot is the answer of the search before, the next ones gallop away from it until the answer is enclosed. From then on every
/// pivot drops at least one class, so a search ends whatever the data.
/// </remarks>
internal sealed class SiteSearch
{
    private const double Overshoot = 1.25;
    private const int Acceleration = 4;

    /// <summary>For each group: a search halves the widest range at least every third step.</summary>
    private const int MostSteps = 128;

    private readonly SiteIndex _index;
    private readonly SolveTerms _terms;
    private readonly int[] _fits;
    private readonly int[] _exceeds;
    private readonly int[] _cut;
    private readonly double[] _classesPerWatt;
    private (int Group, int Class) _last;
    private long _bound;

    public SiteSearch(DispatchProblem problem, SolveTerms terms, SiteIndex index)
    {
        (_index, _terms) = (index, terms);
        _fits = new int[problem.GroupCount];
        _exceeds = new int[problem.GroupCount];
        _cut = new int[problem.GroupCount];
        _classesPerWatt = new double[problem.GroupCount];
    }

    /// <summary>
    /// The least value above <paramref name="price"/> such that everything worth more fits within a bound, if demand at the price exceeds it;
    /// otherwise the demand at the price.
    /// </summary>
    public SiteCut CutAbove(double price, long bound)
    {
        _bound = bound;
        for (var group = 0; group < _fits.Length; group++)
            (_fits[group], _exceeds[group]) = (0, ClassesOf(group).Count);
        var pivot = _fits.Length == 0 ? price : Math.Max(price, LastValue());
        var excess = Split(pivot);
        if (excess > 0)
            return Narrow(GallopUp(excess));
        return pivot > price ? GallopDown(price, excess) : new(false, price, bound + excess);
    }

    /// <summary>Tries ever better classes of the group of the last answer until demand fits, or none is left.</summary>
    private Interpolation GallopUp(long excess)
    {
        var group = _last.Group;
        for (var step = FirstStep(group, excess); _exceeds[group] - step > _fits[group]; step *= Acceleration)
        {
            var next = Split(ValueOf(group, _exceeds[group] - step));
            Learn(group, step, excess - next);
            if (next <= 0)
                return new(-next, excess);
            excess = next;
        }
        return new(_bound, excess);
    }

    /// <summary>Tries ever worse classes of the group of the last answer until demand exceeds the bound, or the price is reached.</summary>
    private SiteCut GallopDown(double price, long excess)
    {
        var group = _last.Group;
        var (place, value) = ((long)_fits[group], double.PositiveInfinity);
        for (var step = FirstStep(group, excess); value > price; step *= Acceleration)
        {
            place += step;
            value = place < ClassesOf(group).Count ? Math.Max(price, ValueOf(group, (int)place)) : price;
            var next = Split(value);
            Learn(group, step, next - excess);
            if (next > 0)
                return Narrow(new(-excess, next));
            excess = next;
        }
        return new(false, price, _bound + excess);
    }

    private int FirstStep(int group, long excess) =>
        1 + (int)Math.Min(_classesPerWatt[group] * Overshoot * Math.Abs(excess), ClassesOf(group).Count);

    private void Learn(int group, int step, long watts)
    {
        if (watts > 0)
            _classesPerWatt[group] = step / (double)watts;
    }

    /// <summary>Closes in on the answer between a value at which demand fits and one at which it does not.</summary>
    private SiteCut Narrow(Interpolation search)
    {
        for (var step = 0; step < MostSteps * _fits.Length; step++)
        {
            var group = Widest();
            if (Width(group) > 1)
            {
                search.Tell(Split(ValueOf(group, _fits[group] + search.StepInto(Width(group)))));
                continue;
            }
            group = LeastWorthy(out var isOnly);
            var value = ValueOf(group, _fits[group]);
            var candidate = (group, _fits[group]);
            if (isOnly || Split(value) <= 0)
            {
                _last = candidate;
                return new(true, value, 0);
            }
        }
        throw new UnreachableException("Invariant: every step drops a class.");
    }

    /// <summary>Drops the classes on the side of a value where the answer is not; returns by how much the demand for all that is worth more exceeds the bound.</summary>
    private long Split(double value)
    {
        for (var group = 0; group < _cut.Length; group++)
        {
            var (order, from, to) = (_index.Orders[group], _fits[group], _exceeds[group]);
            _cut[group] = from == to ? from : order.Classes.CountWorthMore(value, _terms.Groups[group], _cut[group], from, to);
            order.MoveTo(order.Classes.FirstPlace(_cut[group]));
        }
        var excess = _index.Demand() - _bound;
        _cut.AsSpan().CopyTo(excess > 0 ? _exceeds : _fits);
        return excess;
    }

    private MeritClasses ClassesOf(int group) => _index.Orders[group].Classes;

    private double ValueOf(int group, int number) => _terms.Groups[group].Value(ClassesOf(group).RankOf(number));

    private double LastValue() =>
        ClassesOf(_last.Group).Count == 0 ? double.NegativeInfinity : ValueOf(_last.Group, _last.Class);

    private int Widest()
    {
        var widest = 0;
        for (var group = 1; group < _fits.Length; group++)
        {
            if (Width(group) > Width(widest))
                widest = group;
        }
        return widest;
    }

    /// <summary>How many different values a group's range holds; all but floors are worth nothing where the rate is 0.</summary>
    private int Width(int group)
    {
        var width = _exceeds[group] - _fits[group];
        return width > 1 && _terms.Groups[group].IsWorthless && ValueOf(group, _fits[group]) == 0 ? 1 : width;
    }

    /// <summary>Of groups with one value left each, the one with the least value; whether no other value is left.</summary>
    private int LeastWorthy(out bool isOnly)
    {
        var (least, leastValue, greatestValue) = (-1, double.PositiveInfinity, double.NegativeInfinity);
        for (var group = 0; group < _fits.Length; group++)
        {
            if (_fits[group] == _exceeds[group])
                continue;
            var value = ValueOf(group, _fits[group]);
            greatestValue = Math.Max(greatestValue, value);
            if (least < 0 || value < leastValue)
                (least, leastValue) = (group, value);
        }
        isOnly = leastValue == greatestValue;
        return least;
    }
}
