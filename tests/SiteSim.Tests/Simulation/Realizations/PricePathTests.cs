using NUnit.Framework;
using SiteSim.Model.Grid;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
[Category("Isa")]
public sealed class PricePathTests
{
    private static readonly DateTime NewYear = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly PriceModel Noisy = new("noisy", "by hand", TimeSpan.FromMinutes(15), Processes.Peak(18, 1));

    /// <summary>Taken once: the same path on every machine and instruction set.</summary>
    [Test]
    public void Generate_OnEveryMachine_GivesTheSameBits()
    {
        var hash = new StableHash();
        hash.Add(Generate(Noisy, LocalClock.UsCentral, 20_000));
        Assert.That(hash.Value, Is.EqualTo(0UL));
    }

    [Test]
    public void Generate_TwiceFromTheSameName_IsTheSamePath()
    {
        double[] first = Generate(Noisy, LocalClock.UsCentral, 5_000);
        Assert.That(Generate(Noisy, LocalClock.UsCentral, 5_000), Is.EqualTo(first));
    }

    [Test]
    public void Generate_Longer_BeginsWithTheShorter()
        => Assert.That(Generate(Noisy, LocalClock.UsCentral, 2_000).Take(500), Is.EqualTo(Generate(Noisy, LocalClock.UsCentral, 500)));

    [TestCase("2026-01-15", 24)] // 18:00 CST is 24:00 UTC
    [TestCase("2026-07-15", 23)] // 18:00 CDT is 23:00 UTC
    public void Generate_DailyPeak_FollowsTheMarketsClock(string day, int utcHour)
    {
        var calm = new PriceModel("calm", "by hand", TimeSpan.FromHours(1), Processes.Peak(18, 1e-9));
        double[] prices = Generate(calm, LocalClock.UsCentral, 8760);
        int peak = (int)(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture) - NewYear).TotalHours + utcHour;
        Assert.That(prices[peak], Is.EqualTo(100).Within(1e-4));
        Assert.That(prices[peak - 1], Is.EqualTo(0).Within(1e-4));
        Assert.That(prices[peak + 1], Is.EqualTo(0).Within(1e-4));
    }

    [Test]
    public void Generate_NeverLeavesTheBoundsOfTheModel()
    {
        var wild = new PriceModel("wild", "by hand", TimeSpan.FromHours(1), Processes.Peak(18, 10));
        double[] prices = Generate(wild, LocalClock.Utc, 8760);
        Assert.That(prices.Min(), Is.EqualTo(-500));
        Assert.That(prices.Max(), Is.EqualTo(500));
    }

    [Test]
    public void PriceModel_FallingValues_Throws()
    {
        SeasonalProcess falling = Processes.Peak(18, 1) with { Values = new Curve([0, 1], [5, 4]) };
        Assert.That(() => new PriceModel("falling", "by hand", TimeSpan.FromHours(1), falling),
            Throws.ArgumentException.With.Message.Contains("The prices of falling must not fall"));
    }

    private static double[] Generate(PriceModel model, LocalClock clock, int length)
        => PricePath.Generate(model, NewYear, clock, length, new RandomStream(7, 0, model.Name, "price"));
}
