using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class PowerModesTests
{
    private static readonly PowerMode Normal = new("normal", 1, 1);

    [Test]
    public void Of_NormalOnly_IsOneStepFromSleep()
    {
        var modes = PowerModes.Of(Fleets.With(Normal));
        Assert.That(modes.Points, Is.EqualTo(new OperatingPoint[] { new(25, 0), new(3_500, 200_000) }));
        Assert.That(modes.Segment(0, 1), Is.EqualTo(new OperatingPoint(3_475, 200_000)));
    }

    /// <summary>By hand: 0.373 * 3500 = 1305.5 W rounds up; 25 -> 1306 -> 2688 -> 3500 W adds 70.3, 53.1, 45.1 GH/s per W.</summary>
    [Test]
    public void Of_ConcaveModesInAnyOrder_KeepsThemAll()
    {
        var modes = PowerModes.Of(Fleets.With(Normal, new("step -12", 0.45, 0.373), new("step -4", 0.817, 0.768)));
        Assert.That(modes.Points, Is.EqualTo(new OperatingPoint[] { new(25, 0), new(1_306, 90_000), new(2_688, 163_400), new(3_500, 200_000) }));
        Assert.That(Fleets.Steps(modes, 1), Is.EqualTo(new OperatingPoint[] { new(1_281, 90_000), new(1_382, 73_400), new(812, 36_600) }));
    }

    /// <summary>
    /// Half power for 40 % of the hash lies under the line from sleep to normal; more power for less hash is never worth it.
    /// </summary>
    [TestCase("wasteful", 0.40, 0.50)]
    [TestCase("overdriven", 0.99, 1.10)]
    [TestCase("2 GH/s above the line, too little to keep", 0.500155, 0.5037143)]
    public void Of_ModeUnderTheLineBetweenOthers_IsDropped(string name, double hash, double power) =>
        Assert.That(PowerModes.Of(Fleets.With(new PowerMode(name, hash, power), Normal)).Points, Has.Length.EqualTo(2));

    [Test]
    public void Of_TwoModesAtTheSamePower_KeepsTheBetter() =>
        Assert.That(PowerModes.Of(Fleets.With(Normal, new("better", 1.01, 1))).Points[^1], Is.EqualTo(new OperatingPoint(3_500, 202_000)));

    /// <summary>Of six corners the flattest goes: 70 % power lies 750 GH/s above its neighbours' line, the others more.</summary>
    [Test]
    public void Of_FiveConcaveSteps_DropsTheFlattestCorner()
    {
        var modes = PowerModes.Of(Fleets.With(new("20", 0.40, 0.2), new("40", 0.65, 0.4), new("70", 0.86, 0.7), new("80", 0.925, 0.8), Normal));
        Assert.That(modes.Points.Select(point => point.Watts), Is.EqualTo(new[] { 25, 700, 1_400, 2_800, 3_500 }));
    }

    [Test]
    public void Of_ModeBelowSleep_IsRefusedByName() =>
        Assert.That(
            () => PowerModes.Of(Fleets.With(new PowerMode("doze", 0.1, 0.005), Normal)),
            Throws.ArgumentException.With.Message.EqualTo("Mode 'doze' of fleet 's21-a' is 20000 GH/s at 18 W; expected hash above 0 at more than the 25 W of sleep."));

    [Test]
    public void Point_OfABetterMachine_ScalesHashNotWatts() =>
        Assert.That(PowerModes.Of(Fleets.With(Normal)).Point(1, 1.01), Is.EqualTo(new OperatingPoint(3_500, 202_000)));

    /// <summary>
    /// Whatever a firmware offers and however good a machine is, a dispatcher sees at most four steps, each worth less per watt than the
    /// last.
    /// </summary>
    [Test]
    public void Segments_AnyModesAndMachine_AreConcaveAndAddUp() =>
        Gen.Select(Gen.Select(Gen.Double[0.05, 1.3], Gen.Double[0.05, 1.4]).Array[1, 15], Gen.Double[0.43, 2.3]).Sample((shares, factor) =>
        {
            var modes = PowerModes.Of(Fleets.With([.. shares.Select(share => new PowerMode("any", share.Item1, share.Item2))]));
            var steps = Fleets.Steps(modes, factor);
            var concave = steps.Zip(steps.Skip(1)).All(pair => pair.First.Gigahash * pair.Second.Watts >= pair.Second.Gigahash * pair.First.Watts);
            var adds = steps.Sum(step => step.Gigahash) == modes.Point(modes.Segments, factor).Gigahash;
            return concave && adds && steps.Length is >= 1 and <= PowerModes.MaxSegments && steps.All(step => step is { Watts: > 0, Gigahash: > 0 });
        });

    /// <summary>With few modes nothing but the slack of 4 GH/s, and half of one for rounding, may stand above the kept points.</summary>
    [Test]
    public void Points_FourModes_LieOnTheUpperHull() =>
        Gen.Select(Gen.Double[0.05, 1.3], Gen.Double[0.05, 1.4]).Array[4].Sample(shares =>
        {
            var modes = PowerModes.Of(Fleets.With([.. shares.Select(share => new PowerMode("any", share.Item1, share.Item2))]));
            return shares.All(share => share.Item1 * 200_000 <= Interpolate(modes, Math.Round(share.Item2 * 3_500, MidpointRounding.AwayFromZero)) + 4.5);
        });

    private static double Interpolate(PowerModes modes, double watts)
    {
        for (var i = 1; i < modes.Points.Length; i++)
        {
            var (low, high) = (modes.Points[i - 1], modes.Points[i]);
            if (watts <= high.Watts) return low.Gigahash + ((high.Gigahash - low.Gigahash) * (watts - low.Watts) / (high.Watts - low.Watts));
        }

        return modes.Points[^1].Gigahash;
    }
}
