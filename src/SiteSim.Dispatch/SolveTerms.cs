using System.Globalization;

namespace SiteSim.Dispatch;

/// <summary>Conditions checked and put into the order of the problem: limits by preorder node, one set of terms a group.</summary>
internal sealed class SolveTerms(DispatchProblem problem)
{
    private const double WattsPerMegawatt = 1e6;

    private readonly long[] _limit = new long[problem.LimitCount];
    private readonly long[] _limitAsked = new long[problem.LimitCount];
    private readonly GroupTerms[] _groups = new GroupTerms[problem.GroupCount];
    private readonly (Position Position, long Key)[] _cutKey = new (Position, long)[problem.GroupCount];

    /// <summary>False before the first solve, and when one was refused half way.</summary>
    private bool _areLimitsRead;

    /// <summary>Grid watts of each preorder node; the site's includes the maximum.</summary>
    public ReadOnlySpan<long> Limit => _limit;

    public ReadOnlySpan<GroupTerms> Groups => _groups;

    /// <summary>Whether a row watt is a grid watt in every group.</summary>
    public bool HasUnitGains { get; private set; }

    /// <summary>Whether limits other than the site's differ from those of the solve before.</summary>
    public bool HasNewLimits { get; private set; }

    public double EnergyPrice { get; private set; }

    /// <summary>Grid watts to keep the site at, no more than the site's limit.</summary>
    public long Minimum { get; private set; }

    /// <summary><see cref="GroupTerms.CutKey"/> of a group, remembered because many runs in a row ask for the same position.</summary>
    public long CutKey(int group, Position position)
    {
        ref var known = ref _cutKey[group];
        if (known.Position != position)
            known = (position, _groups[group].CutKey(position));
        return known.Key;
    }

    /// <summary>What row watts of a rank are worth less their energy, USD an hour; floors are beyond price and count as 0.</summary>
    public double Worth(int group, int rank, int rowWatts) =>
        rank == MeritKey.FloorRank ? 0 : rowWatts * (_groups[group].GainQ20 / (double)Gain.One) * WorthOfGridWatt(group, rank);

    /// <summary>USD an hour.</summary>
    public double WorthOfGridWatt(int group, int rank) => (_groups[group].Value(rank) - EnergyPrice) / WattsPerMegawatt;

    /// <exception cref="ArgumentException">A price, rate, gain or limit is out of range; the message names it.</exception>
    public void Read(DispatchConditions conditions)
    {
        Require(double.IsFinite(conditions.EnergyPrice), "Energy price", conditions.EnergyPrice, "a finite number of USD/MWh");
        Require(conditions.MinimumWatts >= 0, "Minimum watts", conditions.MinimumWatts, "0 or more");
        Require(conditions.MaximumWatts >= 0, "Maximum watts", conditions.MaximumWatts, "0 or more");
        EnergyPrice = conditions.EnergyPrice;
        ReadGroups(conditions);
        ReadLimit(0, conditions.LimitWatts[0]);
        ReadLimits(conditions);
        _limit[0] = Math.Min(_limit[0], conditions.MaximumWatts);
        Minimum = Math.Min(_limit[0], conditions.MinimumWatts);
    }

    private void ReadGroups(DispatchConditions conditions)
    {
        HasUnitGains = true;
        for (var group = 0; group < _groups.Length; group++)
        {
            var rate = conditions.Rate[group];
            var gain = conditions.GainQ20[group];
            if (!(rate == 0 || rate is >= DispatchConditions.SmallestRate and <= DispatchConditions.LargestRate))
                Refuse($"Rate of group '{problem.GroupNames[group]}'", rate, "0 or 1e-100..1e100 USD per unit of product");
            if (gain is < 1 or > Gain.Maximum)
                Refuse($"Gain of group '{problem.GroupNames[group]}'", gain, "1..2^22 (2^20 is 1.0)");
            HasUnitGains &= gain == Gain.One;
            _groups[group] = new(rate, gain);
            _cutKey[group] = (Position.End, MeritKey.End);
        }
    }

    /// <summary>Limits seldom change and may be many: they are compared in one sweep and read only when one differs.</summary>
    private void ReadLimits(DispatchConditions conditions)
    {
        var asked = conditions.LimitWatts[1..];
        HasNewLimits = !_areLimitsRead || !asked.SequenceEqual(_limitAsked.AsSpan(1));
        if (!HasNewLimits)
            return;
        _areLimitsRead = false;
        for (var limit = 1; limit < _limit.Length; limit++)
            ReadLimit(limit, conditions.LimitWatts[limit]);
        asked.CopyTo(_limitAsked.AsSpan(1));
        _areLimitsRead = true;
    }

    private void ReadLimit(int limit, long watts)
    {
        if (watts < 0)
            Refuse($"Limit '{problem.LimitName(limit)}'", watts, "0 grid watts or more");
        _limit[problem.Tree.NodeOf[limit]] = Math.Min(watts, DispatchConditions.Unlimited);
    }

    private static void Require(bool holds, string what, double value, string expected)
    {
        if (!holds)
            Refuse(what, value, expected);
    }

    private static void Refuse(string what, double value, string expected) =>
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{what} is {value}; expected {expected}."));
}
