using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
public class NetworkFeesTests
{
    private const int Days = 20_000;

    /// <summary>
    /// 20,000 days: the mean is 0.6 % of the reward, 0.01886 BTC, the log an AR(1) with sd 0.41 and lag-1 correlation 0.72. A day is worth
    /// (1 - phi) / (1 + phi) = 0.16 of an independent one, so four standard errors of the mean are 4 * 0.42 / sqrt(3256) = 3 %.
    /// </summary>
    [Test]
    public void Fees_WithoutSpikes_HaveTheMomentsOfTheModel()
    {
        var fees = Fees(new FeeModel(0.006, 0.72, 0.41, FeeSpikes.None));
        var logs = fees.Select(fee => Math.Log(fee)).ToArray();
        var mean = logs.Average();
        var variance = logs.Average(log => (log - mean) * (log - mean));
        var covariance = logs.Zip(logs.Skip(1)).Average(pair => (pair.First - mean) * (pair.Second - mean));
        Assert.That(fees.Average() / 1e8, Is.EqualTo(0.01886).Within(0.03 * 0.01886));
        Assert.That(Math.Sqrt(variance), Is.EqualTo(0.41).Within(0.02));
        Assert.That(covariance / variance, Is.EqualTo(0.72).Within(0.02));
    }

    [Test]
    public void Fees_WithoutNoise_AreTheMean()
    {
        Assert.That(Fees(new FeeModel(0.006, 0.72, 0, FeeSpikes.None)), Has.All.EqualTo(BlockReward.WithFeeShare(312_500_000, 0.006).FeesSatoshi).Within(1e-6));
    }

    /// <summary>
    /// One spike in a year of Poisson luck: with nothing else moving, days that jump by more than e^1.22 are 54.8 in 20,000.
    /// </summary>
    [Test]
    public void Fees_YearlySpikes_JumpOnceAYearByWhatWasSeen()
    {
        var fees = Fees(new FeeModel(0.006, 0.72, 0, FeeSpikes.Yearly));
        var still = Math.Log(BlockReward.WithFeeShare(312_500_000, 0.006).FeesSatoshi);
        var jumps = fees.Select(fee => Math.Log(fee)).Zip(fees.Skip(1).Select(fee => Math.Log(fee)), (now, next) => next - still - (0.72 * (now - still))).Where(jump => jump > 1).ToArray();
        Assert.That(jumps, Has.Length.EqualTo(54.8).Within(4 * Math.Sqrt(54.8)));
        Assert.That(jumps, Has.All.InRange(1.22, 2 * 4.6));
        Assert.That(jumps.Average(), Is.EqualTo((1.22 + 4.6) / 2).Within(4 * (4.6 - 1.22) / Math.Sqrt(12 * 54.8)));
    }

    [Test]
    public void Persistence_OfOne_IsRefused() =>
        Assert.That(() => Fees(new FeeModel(0.006, 1, 0.4, FeeSpikes.None)), Throws.ArgumentException.With.Message.Contains("expected 0 to below 1"));

    private static double[] Fees(FeeModel fees) => [.. NetworkModels.Path(NetworkModels.Still with { Fees = fees }, Days).FeesSatoshi];
}
