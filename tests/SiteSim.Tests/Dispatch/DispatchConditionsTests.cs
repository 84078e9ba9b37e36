using NUnit.Framework;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

public sealed class DispatchConditionsTests
{
    private static readonly TestCaseData[] Refused =
    [
        Refuse("price NaN", c => c.EnergyPrice = double.NaN, "Energy price is NaN"),
        Refuse("price infinite", c => c.EnergyPrice = double.NegativeInfinity, "Energy price is -Infinity"),
        Refuse("minimum negative", c => c.MinimumWatts = -1, "Minimum watts is -1"),
        Refuse("maximum negative", c => c.MaximumWatts = -2, "Maximum watts is -2"),
        Refuse("limit negative", c => c.LimitWatts[1] = -3, "Limit 'limit 1' is -3"),
        Refuse("rate NaN", c => c.Rate[0] = double.NaN, "Rate of group 'group 0' is NaN"),
        Refuse("rate infinite", c => c.Rate[0] = double.PositiveInfinity, "Rate of group 'group 0' is Infinity"),
        Refuse("rate negative", c => c.Rate[0] = -0.5, "Rate of group 'group 0' is -0.5"),
        Refuse("rate too small to order by", c => c.Rate[0] = 1e-200, "Rate of group 'group 0' is 1E-200"),
        Refuse("gain zero", c => c.GainQ20[0] = 0, "Gain of group 'group 0' is 0"),
        Refuse("gain above 4", c => c.GainQ20[0] = Gain.Maximum + 1, "Gain of group 'group 0' is 4194305"),
    ];

    [TestCaseSource(nameof(Refused))]
    public void Solve_ConditionOutOfRange_IsRefusedByName(Action<DispatchConditions> change, string expected)
    {
        var problem = SiteSpec.Build([0], 1);
        var conditions = new DispatchConditions(problem);
        change(conditions);

        Assert.That(() => new IncrementalDispatch(problem).Solve(conditions), Throws.ArgumentException.With.Message.StartsWith(expected));
    }

    private static TestCaseData Refuse(string name, Action<DispatchConditions> change, string expected) =>
        new TestCaseData(change, expected).SetArgDisplayNames(name);

    [TestCase(1, 1 << 20)]
    [TestCase(1.3, 1363149, Description = "1.3 * 2^20 = 1363148.8, losses rounded up")]
    [TestCase(4, 1 << 22)]
    public void FromRatio_RoundsLossesUp(double ratio, int expected) => Assert.That(Gain.FromRatio(ratio), Is.EqualTo(expected));

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(4.1)]
    [TestCase(double.NaN)]
    public void FromRatio_OutOfRange_IsRefused(double ratio) =>
        Assert.That(() => Gain.FromRatio(ratio), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("at most 4 grid watts"));
}
