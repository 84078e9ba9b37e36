using NUnit.Framework;
using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Tests.Model.Mining;

[TestFixture]
public class AsicFleetTests
{
    [Test]
    public void JoulesPerTerahash_S21_Is17Point5() => Assert.That(Fleets.S21.JoulesPerTerahash, Is.EqualTo(17.5));

    [Test]
    public void SleepAndRamps_FirmwareSilent_AreTheMachines()
    {
        var fleet = Fleets.With(new PowerMode("normal", 1, 1));
        Assert.That((fleet.SleepWatts, fleet.RampDown, fleet.RampUp), Is.EqualTo((25, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(240))));
    }

    [Test]
    public void SleepAndRamps_FirmwareSays_AreTheFirmwares()
    {
        var fleet = Fleets.With(new Firmware("fast", [new("normal", 1, 1)], 20, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(10), "test"));
        Assert.That((fleet.SleepWatts, fleet.RampDown, fleet.RampUp), Is.EqualTo((20, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(10))));
    }

    [TestCase(20.0, 1.0)]
    [TestCase(35.0, 1.0)]
    [TestCase(37.5, 0.95)]
    [TestCase(40.0, 0.90)]
    [TestCase(42.5, 0.825)]
    [TestCase(46.99, 0.75)]
    [TestCase(47.0, 0.0)]
    [TestCase(55.0, 0.0)]
    public void ShareAt_InletTemperature_FollowsTheCurveUntilItTrips(double celsius, double share)
    {
        var derate = new AmbientDerate(new Curve([35, 40, 45], [1, 0.9, 0.75]), 47);
        Assert.That(derate.ShareAt(celsius), Is.EqualTo(share).Within(1e-12));
    }

    [Test]
    public void ShareAt_MachineOnWater_IsAlwaysWhole() => Assert.That(AmbientDerate.None.ShareAt(60), Is.EqualTo(1));

    /// <summary>
    /// 100,000 machines: the mean is within 4 standard errors (4 * 0.03 / sqrt(n) = 0.0004), the sd of J/TH within 4 of its own.
    /// </summary>
    [Test]
    public void HashFactor_ManyMachines_MakesNameplateWithTheSpreadInEfficiency()
    {
        const int machines = 100_000;
        var stream = new RandomStream(1, 0, "s21-a", "spread");
        var factors = Enumerable.Range(0, machines).Select(_ => MachineSpread.HashFactor(0.03, stream.NextNormal())).ToArray();
        var joules = factors.Select(factor => 17.5 / factor).ToArray();
        var mean = joules.Average();
        var sd = Math.Sqrt(joules.Sum(j => (j - mean) * (j - mean)) / (machines - 1));
        Assert.That(factors.Average(), Is.EqualTo(1.0).Within(0.0004));
        Assert.That(sd / mean, Is.EqualTo(0.03).Within(0.0003));
    }

    [TestCase(-0.01)]
    [TestCase(0.11)]
    public void HashFactor_SpreadOutsideRange_IsRefused(double spread) =>
        Assert.That(() => MachineSpread.HashFactor(spread, 0), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("0 to 0.1"));
}
