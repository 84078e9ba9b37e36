using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Simulation.Realizations;

public sealed class HeldHashpriceTests
{
    private static readonly NetworkModel Held = NetworkModels.Scenario with { HeldHashprice = 29 };

    /// <summary>Three years, with the halving of 2028 in them.</summary>
    [Test]
    public void Hashprice_StaysWhereItIsHeld_ThroughAHalving()
    {
        var path = NetworkModels.Path(Held, 1096);
        Assert.Multiple(() =>
        {
            Assert.That(path.Halvings, Has.Length.EqualTo(1));
            Assert.That(path.UsdPerPetahashDay, Is.All.EqualTo(29).Within(1e-12));
        });
    }

    /// <summary>Price and difficulty move jointly: at 144.398 T, 3.125 BTC and the first day's fees, the price is what 29 takes.</summary>
    [Test]
    public void BitcoinPrice_IsWhatTheHashpriceTakes()
    {
        var path = NetworkModels.Path(Held, 30);
        var reward = 3.125 + path.FeesSatoshi[0] / 1e8;
        Assert.That(path.UsdPerBitcoin[0], Is.EqualTo(29 * 144.398e12 * 4294967296.0 / (reward * 86_400e15)).Within(0.001).Percent);
    }

    /// <summary>Elasticity pulls by the change of hashprice, of which there is none: any held hashprice makes the same chain, on the draws of the same future.</summary>
    [Test]
    public void Difficulty_GrowsAsAtASteadyHashprice()
    {
        var (free, low, high) = (NetworkModels.Path(NetworkModels.Scenario, 700), NetworkModels.Path(Held, 700), NetworkModels.Path(Held with { HeldHashprice = 58 }, 700));
        Assert.Multiple(() =>
        {
            Assert.That(low.FeesSatoshi, Is.EqualTo(free.FeesSatoshi));
            Assert.That(high.Epochs, Is.EqualTo(low.Epochs));
            Assert.That(high.UsdPerBitcoin[9_000], Is.EqualTo(2 * low.UsdPerBitcoin[9_000]).Within(1e-9).Percent);
        });
    }
}
