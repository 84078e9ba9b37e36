using NUnit.Framework;
using SiteSim.Model.Mining;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
public class NetworkChainTests
{
    private const int Replications = 4;
    private const double Days = 28_000;
    private static readonly Lazy<NetworkPath[]> StillPaths = new(() => [.. Paths(NetworkModels.Still)]);

    /// <summary>
    /// ln D' / D = eta + e - e' with sd(eta) = 3.57 % and counting noise e = 1 / sqrt(2015): sd sqrt(0.0357^2 + 2/2015) = 4.76 % and lag-1
    /// autocorrelation -(1/2015) / 0.0476^2 = -0.219, as seen since the 2024 halving (4.76 %, -0.225). Four standard errors of 8000 epochs.
    /// </summary>
    [Test]
    public void Difficulty_FlatPriceAndMeasuredNoise_MovesAsItDid()
    {
        var model = NetworkModels.Still with { HashRate = new HashRateModel(0, 0.0357, 0) };
        var changes = Paths(model).Select(LogChanges).ToArray();
        Assert.That(changes.Sum(series => series.Length), Is.GreaterThan(7_900));
        var variance = changes.Average(series => series.Average(change => change * change));
        var covariance = changes.Average(series => series.Zip(series.Skip(1)).Average(pair => pair.First * pair.Second));
        Assert.That(Math.Sqrt(variance), Is.EqualTo(0.0476).Within(0.0015));
        Assert.That(covariance / variance, Is.EqualTo(-0.219).Within(0.045));
    }

    /// <summary>
    /// Without luck the spacing settles at 600.30 s (RetargetTests). With luck the next spacing is 1,209,600 s / Gamma(2015), whose mean is
    /// 1,209,600 / 2014 = 600.60 s, and blocks come at a mean rate of one in 1,209,600 / 2015 = 600.30 s. Four standard errors of 8000
    /// epochs.
    /// </summary>
    [Test]
    public void Spacing_ConstantHashRate_HasTheMeansOfTheInverseGamma()
    {
        var spacings = StillPaths.Value
            .SelectMany(path => path.Epochs.Skip(1))
            .Select(epoch => NetworkHashRate.SpacingSeconds(epoch.Difficulty, epoch.Exahash))
            .ToArray();
        Assert.That(spacings.Average(), Is.EqualTo(1_209_600.0 / 2014).Within(0.6));
        Assert.That(1 / spacings.Average(spacing => 1 / spacing), Is.EqualTo(1_209_600.0 / 2015).Within(0.6));
    }

    /// <summary>
    /// The retarget sees T' = 1,209,600 D / D' of an epoch that lasted T: the one interval it misses, from the last block to the next
    /// first, is exponential with a mean of 600 s. Four standard errors of 8000 epochs are 27 s; a period of 2016 intervals would leave
    /// nothing.
    /// </summary>
    [Test]
    public void Retarget_OfEveryEpoch_MissesOneIntervalOf2016()
    {
        var missed = StillPaths.Value.SelectMany(path => path.Epochs.Zip(path.Epochs.Skip(1), (epoch, next) =>
            (next.StartUtc - epoch.StartUtc).TotalSeconds - (1_209_600 * epoch.Difficulty / next.Difficulty))).ToArray();
        Assert.That(missed.Average(), Is.EqualTo(600.6).Within(27));
        Assert.That(missed.Min(), Is.GreaterThan(-15), "only the cut of the mantissa, up to 1 in 2^17, may make it negative");
    }

    /// <summary>
    /// Started at the last block of an epoch whose blocks are taken to have come 600 s apart, the next target is known: 2015 * 600 s.
    /// </summary>
    [Test]
    public void Start_AtTheLastBlockOfAnEpoch_RetargetsAtOnce()
    {
        var path = NetworkModels.Path(AtHeight(939_455), 1);
        Assert.That(path.Epochs, Has.Length.EqualTo(2));
        Assert.That(path.Epochs[1].Target, Is.EqualTo(Retarget.Next(path.Epochs[0].Target, 0, 2015 * 600)));
    }

    /// <summary>1000 blocks at 600 s, four standard deviations of sqrt(1000) * 600 s; in the middle of epoch 520.</summary>
    [Test]
    public void Halving_ThousandBlocksAhead_ComesAfterAWeekInsideAnEpoch()
    {
        var path = NetworkModels.Path(AtHeight(1_049_000), 20);
        var halving = path.Halvings.Single();
        Assert.Multiple(() =>
        {
            Assert.That((halving.Height, halving.SubsidySatoshi), Is.EqualTo((1_050_000, 156_250_000L)));
            Assert.That((halving.AtUtc - NetworkModels.Start).TotalSeconds, Is.EqualTo(600_000.0).Within(76_000));
            Assert.That(path.Epochs[1].Height, Is.EqualTo(1_050_336));
            Assert.That(path.Epochs[1].StartUtc, Is.GreaterThan(halving.AtUtc));
        });
    }

    /// <summary>1,260,000 is a multiple of 2016: the sixth halving falls on the first block of an epoch.</summary>
    [Test]
    public void Halving_OnTheFirstBlockOfAnEpoch_IsThatBlock()
    {
        var path = NetworkModels.Path(AtHeight(1_259_500), 10);
        Assert.That(path.Halvings.Single().Height, Is.EqualTo(1_260_000));
        Assert.That(path.Halvings.Single().AtUtc, Is.EqualTo(path.Epochs[1].StartUtc));
    }

    /// <summary>
    /// 112,560 blocks at 600.45 s are 782 days without growth; an epoch's luck is paid back in the next, so a day or two is all that is
    /// left of it.
    /// </summary>
    [Test]
    public void Halving_FromTheScenarioStart_ComesInSummer2028()
    {
        var path = NetworkModels.Path(NetworkModels.Still, 800);
        Assert.That((path.Halvings.Single().AtUtc - NetworkModels.Start).TotalDays, Is.EqualTo(112_560 * 600.45 / 86_400).Within(2));
    }

    /// <summary>A third of the hash rate leaves after two days: what was to take t takes 2 d + (t - 2 d) * 3/2, by the same luck.</summary>
    [Test]
    public void Exit_OfAThird_StretchesTheRemainingWorkByHalf()
    {
        var exit = new SectorExit(NetworkModels.Start.AddDays(2), 1.0 / 3);
        var calm = NetworkModels.Path(AtHeight(1_049_000), 20).Halvings.Single().AtUtc;
        var hit = NetworkModels.Path(AtHeight(1_049_000) with { Exit = exit }, 20).Halvings.Single().AtUtc;
        Assert.That((hit - exit.AtUtc).TotalSeconds, Is.EqualTo((calm - exit.AtUtc).TotalSeconds * 1.5).Within(0.001));
    }

    [Test]
    public void Exit_WithoutElasticity_IsForGoodAndTheDifficultyFollows()
    {
        var path = NetworkModels.Path(NetworkModels.Still with { Exit = new SectorExit(NetworkModels.Start.AddDays(2), 0.5) }, 150);
        Assert.That(path.Epochs[^1].Exahash, Is.EqualTo(path.Epochs[0].Exahash / 2).Within(1e-9));
        Assert.That(path.Epochs[^1].Difficulty / path.Epochs[0].Difficulty, Is.EqualTo(0.5).Within(0.5 * 4 * 0.0223));
    }

    /// <summary>
    /// In the long run hash rate is in proportion to what there is to earn; the gap of ln 2 is down to 1 % after 90 epochs of 5 %.
    /// </summary>
    [TestCase(0.0)]
    [TestCase(0.15)]
    public void HashRate_AfterAHalving_FallsToHalfOfItsTrend(double growth)
    {
        var model = AtHeight(1_049_900) with { HashRate = new HashRateModel(growth, 0, 0.05) };
        var path = NetworkModels.Path(model, 1_260);
        var last = path.Epochs[^1];
        var trend = path.Epochs[0].Exahash * Math.Pow(1 + growth, (last.StartUtc - NetworkModels.Start).TotalDays / 365);
        Assert.That(last.Exahash / trend, Is.EqualTo(0.5).Within(0.015));
    }

    [Test]
    public void HashRate_FlatPriceAndGrowth_GrowsByTheYear()
    {
        var path = NetworkModels.Path(AtHeight(842_688) with { HashRate = new HashRateModel(0.15, 0, 0.05) }, 3 * 365);
        var last = path.Epochs[^1];
        var years = (last.StartUtc - NetworkModels.Start).TotalDays / 365;
        Assert.That(last.Exahash / path.Epochs[0].Exahash, Is.EqualTo(Math.Pow(1.15, years)).Within(0.02));
    }

    [TestCase(-1.0, 0.1)]
    [TestCase(1.0, 1.0)]
    public void Exit_BeforeTheStartOrOfEverything_IsRefused(double day, double share) =>
        Assert.That(
            () => NetworkModels.Path(NetworkModels.Still with { Exit = new SectorExit(NetworkModels.Start.AddDays(day), share) }, 10),
            Throws.ArgumentException.With.Message.Contains("not before the start 2026-06-01"));

    private static NetworkModel AtHeight(int height) => NetworkModels.Still with { Start = new NetworkStart(64_124, 144.398e12, height) };

    private static IEnumerable<NetworkPath> Paths(NetworkModel model) =>
        Enumerable.Range(0, Replications).Select(replication => NetworkModels.Path(model, Days, replication));

    private static double[] LogChanges(NetworkPath path) =>
        [.. path.Epochs.Zip(path.Epochs.Skip(1), (epoch, next) => Math.Log(next.Difficulty / epoch.Difficulty))];
}
