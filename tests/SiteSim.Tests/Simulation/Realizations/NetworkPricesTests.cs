using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
public class NetworkPricesTests
{
    private const double HoursPerYear = 8_760;
    private const int Days = 20 * 365;

    /// <summary>
    /// 175,200 hourly returns at 300 %/year: mean log return drift - sigma^2 / 2, sd sigma. A year's mean has a standard error of 3 /
    /// sqrt(20) = 0.67 against the 4.5 of the Ito term, the sd one of sigma / sqrt(2 n).
    /// </summary>
    [Test]
    public void Returns_DiffusionOnly_HaveTheMomentsOfGbm()
    {
        var returns = LogReturns(new BitcoinPriceModel(0.1, 3, PriceJumps.None));
        var mean = returns.Average();
        var sd = Math.Sqrt(returns.Average(r => (r - mean) * (r - mean)));
        Assert.That(mean * HoursPerYear, Is.EqualTo(0.1 - 4.5).Within(4 * 0.67));
        Assert.That(sd * Math.Sqrt(HoursPerYear), Is.EqualTo(3.0).Within(4 * 3 / Math.Sqrt(2.0 * returns.Length)));
    }

    /// <summary>
    /// Jumps are paid for: whatever they are, the mean of an hour's growth factor is exp(drift dt). Left uncompensated, 2000 jumps a year
    /// of 5 +- 10 % would add 0.0129 an hour, with the log mean alone 0.0015; the standard error is 6 / sqrt(8760 n) = 0.00015.
    /// </summary>
    [Test]
    public void Growth_WithJumps_HasTheDriftAsItsMean()
    {
        var returns = LogReturns(new BitcoinPriceModel(0.1, 6, new PriceJumps(2_000, 0.05, 0.1)));
        Assert.That(returns.Average(Math.Exp), Is.EqualTo(1 + (0.1 / HoursPerYear)).Within(5 * 0.00015));
    }

    [Test]
    public void Returns_WithJumps_HaveTheVolatilityOfBothTogether()
    {
        var returns = LogReturns(new BitcoinPriceModel(0, 6, new PriceJumps(2_000, 0.05, 0.1)));
        var mean = returns.Average();
        Assert.That(Math.Sqrt(returns.Average(r => (r - mean) * (r - mean)) * HoursPerYear), Is.EqualTo(6.0).Within(0.1));
    }

    /// <summary>
    /// Excess kurtosis of a day: 3 * rate / 365 * sd^4 over the day's variance squared; 6.6 in all from the 2024 halving to June 2026.
    /// </summary>
    [Test]
    public void MonthlyJumps_AtTheMeasuredDailySd_GiveTheMeasuredKurtosis()
    {
        var jumps = PriceJumps.Monthly;
        Assert.That(3 + (3 * jumps.PerYear / 365 * Math.Pow(jumps.Sd, 4) / Math.Pow(0.024, 4)), Is.EqualTo(6.6).Within(0.05));
    }

    [Test]
    public void Price_WithoutVolatility_GrowsByTheDriftAlone()
    {
        var path = NetworkModels.Path(NetworkModels.Still with { Price = new BitcoinPriceModel(0.2, 0, PriceJumps.None) }, 366);
        Assert.That(path.UsdPerBitcoin[0], Is.EqualTo(64_124.0));
        Assert.That(path.UsdPerBitcoin[8_760], Is.EqualTo(64_124 * Math.Exp(0.2)).Within(1e-6));
    }

    [Test]
    public void Volatility_SmallerThanThatOfTheJumps_IsRefused() =>
        Assert.That(
            () => NetworkModels.Path(NetworkModels.Still with { Price = new BitcoinPriceModel(0, 0.2, PriceJumps.Monthly) }, 1),
            Throws.ArgumentException.With.Message.StartsWith("Volatility 0.2 a year leaves no room for"));

    private static double[] LogReturns(BitcoinPriceModel price)
    {
        var prices = NetworkModels.Path(NetworkModels.Still with { Price = price }, Days).UsdPerBitcoin;
        return [.. prices.Zip(prices.Skip(1), (now, next) => Math.Log(next / now))];
    }
}
