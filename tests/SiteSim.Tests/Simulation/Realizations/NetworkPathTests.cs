using NUnit.Framework;
using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
public class NetworkPathTests
{
    [Test]
    public void HashpriceAt_ScenarioStart_IsBetween28And29() =>
        Assert.That(NetworkModels.Path(NetworkModels.Scenario, 1).HashpriceAt(NetworkModels.Start), Is.InRange(28.0, 29.0));

    [Test]
    public void Hashprice_OfEveryHour_FollowsFromItsParts()
    {
        var path = NetworkModels.Path(NetworkModels.Scenario, 60);
        for (var hour = 0; hour < path.UsdPerPetahashDay.Length; hour++)
        {
            var utc = NetworkModels.Start.AddHours(hour);
            var epoch = path.Epochs.Last(epoch => epoch.StartUtc <= utc);
            var reward = new BlockReward(312_500_000, path.FeesSatoshi[hour / 24]);
            Assert.That(path.UsdPerPetahashDay[hour], Is.EqualTo(Hashprice.UsdPerPetahashDay(reward, path.UsdPerBitcoin[hour], epoch.Difficulty)));
            Assert.That(path.HashpriceAt(utc.AddMinutes(59)), Is.EqualTo(path.UsdPerPetahashDay[hour]));
        }
    }

    /// <summary>Flat price, no fees: from one full hour to the next the hashprice drops to one half.</summary>
    [Test]
    public void Hashprice_AtTheHalving_Halves()
    {
        var path = NetworkModels.Path(NetworkModels.Still with { Start = new NetworkStart(64_124, 144.398e12, 1_049_900) }, 5);
        var at = path.Halvings.Single().AtUtc;
        Assert.That(path.HashpriceAt(at.AddHours(1)), Is.EqualTo(path.HashpriceAt(at.AddHours(-1)) / 2));
        Assert.That(path.RewardAt(at.AddTicks(-1)).SubsidySatoshi, Is.EqualTo(312_500_000));
        Assert.That(path.RewardAt(at).SubsidySatoshi, Is.EqualTo(156_250_000));
    }

    [Test]
    public void EpochAt_AroundABoundary_ChangesWithTheFirstBlock()
    {
        var path = NetworkModels.Path(NetworkModels.Scenario, 60);
        var second = path.Epochs[1];
        Assert.That(path.EpochAt(second.StartUtc.AddTicks(-1)), Is.SameAs(path.Epochs[0]));
        Assert.That(path.EpochAt(second.StartUtc), Is.SameAs(second));
    }

    [Test]
    public void Realize_LongerPath_BeginsWithTheShorter()
    {
        var shorter = NetworkModels.Path(NetworkModels.Scenario, 100);
        var longer = NetworkModels.Path(NetworkModels.Scenario, 200);
        Assert.That(longer.UsdPerPetahashDay.Take(shorter.UsdPerPetahashDay.Length), Is.EqualTo(shorter.UsdPerPetahashDay));
        Assert.That(longer.Epochs.Take(shorter.Epochs.Length), Is.EqualTo(shorter.Epochs));
    }

    [Test]
    public void Realize_OtherReplication_IsAnotherPath() =>
        Assert.That(NetworkModels.Path(NetworkModels.Scenario, 10, 1).UsdPerBitcoin, Is.Not.EqualTo(NetworkModels.Path(NetworkModels.Scenario, 10, 0).UsdPerBitcoin));

    /// <summary>Common random numbers: what is changed changes, everything else stays to the bit.</summary>
    [Test]
    public void Realize_OtherFeeNoise_LeavesPriceAndChain()
    {
        var model = NetworkModels.Scenario;
        var (one, other) = (NetworkModels.Path(model, 100), NetworkModels.Path(model with { Fees = model.Fees with { Sd = 0.9, Persistence = 0.5, Spikes = FeeSpikes.None } }, 100));
        Assert.That(other.FeesSatoshi, Is.Not.EqualTo(one.FeesSatoshi));
        Assert.That(other.UsdPerBitcoin, Is.EqualTo(one.UsdPerBitcoin));
        Assert.That(other.Epochs, Is.EqualTo(one.Epochs));
    }

    [Test]
    public void Realize_OtherFeeShare_LeavesPrice()
    {
        var model = NetworkModels.Scenario;
        var other = NetworkModels.Path(model with { Fees = model.Fees with { MeanShare = 0.05 } }, 100);
        Assert.That(other.UsdPerBitcoin, Is.EqualTo(NetworkModels.Path(model, 100).UsdPerBitcoin));
    }

    [Test]
    public void Realize_OtherHashRate_LeavesPriceAndFees()
    {
        var model = NetworkModels.Scenario;
        var (one, other) = (NetworkModels.Path(model, 100), NetworkModels.Path(model with { HashRate = new HashRateModel(0.5, 0.1, 0.2) }, 100));
        Assert.That(other.Epochs, Is.Not.EqualTo(one.Epochs));
        Assert.That(other.UsdPerBitcoin, Is.EqualTo(one.UsdPerBitcoin));
        Assert.That(other.FeesSatoshi, Is.EqualTo(one.FeesSatoshi));
    }

    [Test]
    public void Realize_OtherJumps_LeavesTheDiffusionsDraws()
    {
        var still = NetworkModels.Still with { Price = new BitcoinPriceModel(0, 0.46, PriceJumps.None) };
        var jumping = NetworkModels.Still with { Price = new BitcoinPriceModel(0, Math.Sqrt((0.46 * 0.46) + 0.09), new PriceJumps(1, 0, 0.3)) };
        var ratios = NetworkModels.Path(still, 20).UsdPerBitcoin.Zip(NetworkModels.Path(jumping, 20).UsdPerBitcoin, (a, b) => Math.Log(b / a)).ToArray();
        var steps = ratios.Zip(ratios.Skip(1), (a, b) => b - a).ToArray();
        var drift = -(Math.Exp(0.045) - 1) / 8_760;
        Assert.That(steps.Count(step => Math.Abs(step - drift) < 1e-9), Is.GreaterThan(steps.Length - 5), "hours without a jump differ by its compensation only");
    }

    [TestCase(-1L)]
    [TestCase(10 * TimeSpan.TicksPerDay)]
    public void HashpriceAt_OutsideThePath_IsRefused(long ticks)
    {
        var path = NetworkModels.Path(NetworkModels.Still, 10);
        Assert.That(
            () => path.HashpriceAt(NetworkModels.Start.AddTicks(ticks)),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("240 hours from 2026-06-01"));
    }

    [Test]
    public void Realize_NoLength_IsRefused() => Assert.That(() => NetworkModels.Path(NetworkModels.Still, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());

    /// <summary>The same bits on every instruction set.</summary>
    [Test, Category("Isa")]
    public void Realize_Scenario_HasItsFingerprint()
    {
        var model = NetworkModels.Scenario with { Exit = new SectorExit(NetworkModels.Start.AddDays(70), 0.11) };
        var path = NetworkModels.Path(model, 365);
        var hash = new StableHash();
        hash.Add(path.UsdPerPetahashDay.AsSpan());
        foreach (var epoch in path.Epochs) hash.Add(epoch.StartUtc.Ticks);
        Assert.That(hash.Value, Is.EqualTo(8_456_825_905_152_757_975UL));
    }
}
