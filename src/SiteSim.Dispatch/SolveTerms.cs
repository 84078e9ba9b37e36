using System.Globalization;

namespace SiteSim.Dispatch;

/// <summary>Conditions checked and put into the order of the problem: limits by preorder node, one set of terms a group.</summary>
internal sealed class SolveTerms(DispatchProblem problem)
{
    private readonly long[] _limit = new long[problem.LimitCount];
    private readonly GroupTerms[] _groups = new GroupTerms[problem.GroupCount];

    /// <summary>Grid watts of each preorder node; the site's includes the maximum.</summary>
    public ReadOnlySpan<long> Limit => _limit;

    public ReadOnlySpan<GroupTerms> Groups => _groups;

    public double EnergyPrice { get; private set; }

    /// <summary>Grid watts to keep the site at, no more than the site's limit.</summary>
    public long Minimum { get; private set; }

    /// <exception cref="ArgumentException">A price, rate, gain or limit is out of range; the message names it.</exception>
    public void Read(DispatchConditions conditions)
    {
        Require(double.IsFinite(conditions.EnergyPrice), "Energy price", conditions.EnergyPrice, "a finite number of USD/MWh");
        Require(conditions.MinimumWatts >= 0, "Minimum watts", conditions.MinimumWatts, "0 or more");
        Require(conditions.MaximumWatts >= 0, "Maximum watts", conditions.MaximumWatts, "0 or more");
        EnergyPrice = conditions.EnergyPrice;
        ReadGroups(conditions);
        ReadLimits(conditions);
        _limit[0] = Math.Min(_limit[0], conditions.MaximumWatts);
        Minimum = Math.Min(_limit[0], conditions.MinimumWatts);
    }

    private void ReadGroups(DispatchConditions conditions)
    {
        for (var group = 0; group < _groups.Length; group++)
        {
            var rate = conditions.Rate[group];
            var gain = conditions.GainQ20[group];
            if (!(rate == 0 || rate is >= DispatchConditions.SmallestRate and <= DispatchConditions.LargestRate))
                Refuse($"Rate of group '{problem.GroupNames[group]}'", rate, "0 or 1e-100..1e100 USD per unit of product");
            if (gain is < 1 or > Gain.Maximum)
                Refuse($"Gain of group '{problem.GroupNames[group]}'", gain, "1..2^22 (2^20 is 1.0)");
            _groups[group] = new(rate, gain);
        }
    }

    private void ReadLimits(DispatchConditions conditions)
    {
        var limitOf = problem.Tree.LimitOf;
        for (var node = 0; node < _limit.Length; node++)
        {
            var watts = conditions.LimitWatts[limitOf[node]];
            if (watts < 0)
                Refuse($"Limit '{problem.LimitName(limitOf[node])}'", watts, "0 grid watts or more");
            _limit[node] = Math.Min(watts, DispatchConditions.Unlimited);
        }
    }

    private static void Require(bool holds, string what, double value, string expected)
    {
        if (!holds)
            Refuse(what, value, expected);
    }

    private static void Refuse(string what, double value, string expected) =>
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{what} is {value}; expected {expected}."));
}
