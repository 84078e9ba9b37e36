using NUnit.Framework;
using SiteSim.Model.Compute;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

public sealed class GpuPricePathTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [Test]
    public void OneRegimeWithoutNoise_AgesByTheDay()
    {
        var path = Path(new GpuMarket("h100", 2, [new GpuRegime("only", 1.5, 1, [])], 0, 30, 0, 0.19, null, "test"), 731);
        Assert.Multiple(() =>
        {
            Assert.That(path.At(Start), Is.EqualTo(3.0).Within(1e-12));
            Assert.That(path.At(Start.AddDays(365).AddHours(23)), Is.EqualTo(3 * 0.81).Within(1e-12));
            Assert.That(path.At(Start.AddDays(730)), Is.EqualTo(3 * 0.81 * 0.81).Within(1e-12));
            Assert.That(() => path.At(Start.AddDays(731)), Throws.InstanceOf<ArgumentOutOfRangeException>());
        });
    }

    [Test]
    public void AfterASwitch_HalfOfTheLogDistanceIsLeftAfterAHalfLife()
    {
        // From level 1 to level 1/4 for good: n days after the first day in the new regime the price is (1/4)^(1 - 2^(-n/10)).
        var market = new GpuMarket("h100", 1, [new GpuRegime("tight", 1, 20, [1]), new GpuRegime("glut", 0.25, 1, [])], 0, 10, 0, 0, null, "test");
        var path = Path(market, 400);
        var first = (int)Math.Ceiling((path.Regimes[1].AtUtc - Start).TotalDays);
        Assert.Multiple(() =>
        {
            Assert.That(path.Regimes, Has.Length.EqualTo(2));
            Assert.That(path.UsdPerGpuHour[first], Is.EqualTo(1));
            Assert.That(path.UsdPerGpuHour[first + 10], Is.EqualTo(0.5).Within(1e-12));
            Assert.That(path.UsdPerGpuHour[first + 20], Is.EqualTo(Math.Pow(0.25, 0.75)).Within(1e-12));
        });
    }

    [Test]
    public void Rival_FromItsDay_TakesTheFactorOffEveryPriceAndNothingElse()
    {
        var rival = new RivalCapacity("rival", Start.AddDays(100), new Triangular(20, 20, 20), 1, 220_000, 1e6, -1.5, TimeSpan.FromDays(50));
        var with = Path(Market() with { Rival = rival }, 300);
        var without = Path(Market(), 300);
        double Ratio(int day) => with.UsdPerGpuHour[day] / without.UsdPerGpuHour[day];
        Assert.Multiple(() =>
        {
            Assert.That(with.RivalUtc, Is.EqualTo(Start.AddDays(120)));
            Assert.That(with.Regimes, Is.EqualTo(without.Regimes));
            Assert.That(with.UsdPerGpuHour[..121], Is.EqualTo(without.UsdPerGpuHour[..121]));
            Assert.That(Ratio(145), Is.EqualTo(Math.Pow(1.11, -2 / 3.0)).Within(1e-12), "half of them after 25 of 50 days");
            Assert.That(Ratio(170), Is.EqualTo(Math.Pow(1.22, -2 / 3.0)).Within(1e-12));
            Assert.That(Ratio(299), Is.EqualTo(Math.Pow(1.22, -2 / 3.0)).Within(1e-12));
        });
    }

    [Test]
    public void Rival_WithAProbability_ComesInThatShareOfFutures()
    {
        var rival = new RivalCapacity("rival", Start, new Triangular(0, 0, 0), 0.3, 1, 1, -1, TimeSpan.Zero);
        var comes = Enumerable.Range(0, 2000).Count(replication => Path(Market() with { Rival = rival }, 1, replication).RivalUtc is not null);
        Assert.That(comes / 2000.0, Is.EqualTo(0.3).Within(4 * Math.Sqrt(0.3 * 0.7 / 2000)));
    }

    [Test]
    public void Noise_SettlesAtItsStationarySpread()
    {
        // kappa = ln 2 / 30 days; stationary sd = volatility / sqrt(2 kappa * 365 days) = 0.4 / sqrt(16.866) = 0.0974.
        var market = new GpuMarket("h100", 1, [new GpuRegime("only", 1, 1, [])], 0, 30, 0.4, 0, null, "test");
        var logs = Enumerable.Range(0, 4000).Select(replication => Math.Log(Path(market, 301, replication).UsdPerGpuHour[300])).ToArray();
        var sd = Math.Sqrt(logs.Average(x => x * x));
        Assert.That(sd, Is.EqualTo(0.4 / Math.Sqrt(2 * Math.Log(2) / 30 * 365)).Within(4 * 0.0974 / Math.Sqrt(2 * 4000)));
        Assert.That(logs.Average(), Is.Zero.Within(4 * 0.0974 / Math.Sqrt(4000)));
    }

    [Test]
    public void Regimes_ShareTheTimeAsTheChainSays()
    {
        // Jumps: normal half of the time, tight and glut a quarter each; times the stays of 11, 16 and 8 months: 2.75 : 8 : 2.
        var time = new double[3];
        for (var replication = 0; replication < 10; replication++)
        {
            var regimes = Path(Market(), 365 * 2000, replication).Regimes;
            foreach (var (start, next) in regimes.Zip(regimes.Skip(1)))
                time[start.Regime] += (next.AtUtc - start.AtUtc).TotalDays;
        }

        var whole = time.Sum();
        Assert.Multiple(() =>
        {
            Assert.That(time[0] / whole, Is.EqualTo(2.75 / 12.75).Within(0.012), "tight");
            Assert.That(time[1] / whole, Is.EqualTo(8 / 12.75).Within(0.012), "normal");
            Assert.That(time[2] / whole, Is.EqualTo(2 / 12.75).Within(0.012), "glut");
        });
    }

    [Test]
    public void Volatility_LeavesTheRegimesAlone() =>
        Assert.That(Path(Market() with { Volatility = 3 }, 3000).Regimes, Is.EqualTo(Path(Market(), 3000).Regimes));

    [Test]
    public void LongerPath_BeginsWithTheShorter()
    {
        var (shorter, longer) = (Path(Market(), 500), Path(Market(), 900));
        Assert.That(longer.UsdPerGpuHour[..500], Is.EqualTo(shorter.UsdPerGpuHour));
        Assert.That(longer.Regimes.Take(shorter.Regimes.Length), Is.EqualTo(shorter.Regimes));
    }

    [Test, Category("Isa")]
    public void Price_OnAnyInstructionSet_IsTheSameToTheBit() =>
        Assert.That(BitConverter.DoubleToInt64Bits(Path(Market(), 1000).UsdPerGpuHour[999]), Is.EqualTo(4611056677920254545));

    private static GpuMarket Market() => new(
        "h100", 2.35, [new("tight", 1.56, 334.8, [1]), new("normal", 1, 487, [0, 2]), new("glut", 0.7, 243.5, [1])], 1, 35, 0.2, 0.09, null, "test");

    private static GpuPricePath Path(GpuMarket market, int days, int replication = 0) => GpuPricePath.Realize(market, Start, TimeSpan.FromDays(days), new RandomStreams(7, replication, Sampling.Independent));
}
