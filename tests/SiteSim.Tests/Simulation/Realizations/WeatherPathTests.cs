using NUnit.Framework;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

[TestFixture]
[Category("Isa")]
public sealed class WeatherPathTests
{
    private static readonly DateTime NewYear = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Taken once: the same weather on every machine and instruction set.</summary>
    [Test]
    public void Generate_OnEveryMachine_GivesTheSameBits()
    {
        WeatherPath path = Generate(Model(1, 0.5), 8760);
        var hash = new StableHash();
        hash.Add(path.Celsius);
        hash.Add(path.RelativeHumidity);
        Assert.That(hash.Value, Is.EqualTo(0UL));
    }

    [TestCase("2026-01-15")]
    [TestCase("2026-07-15")]
    public void Generate_WarmestHour_KeepsStandardTimeAllYear(string day)
    {
        double[] celsius = Generate(Model(1e-9, 0), 8760).Celsius;
        int warmest = (int)(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture) - NewYear).TotalHours + 15 + 6;
        Assert.That(celsius[warmest], Is.EqualTo(10).Within(1e-6));
        Assert.That(celsius[warmest - 1], Is.EqualTo(0).Within(1e-6));
    }

    [Test]
    public void Generate_HumidityIsAboveZeroAndSaturatesAtAHundred()
    {
        double[] humidity = Generate(Model(1, 0), 8760).RelativeHumidity;
        Assert.That(humidity.Min(), Is.GreaterThan(0));
        Assert.That(humidity.Max(), Is.EqualTo(100));
    }

    [TestCase(0.9)]
    [TestCase(-0.9)]
    public void Generate_DewPoint_FollowsTheTemperatureByItsCorrelation(double correlation)
    {
        WeatherPath path = Generate(Model(1, correlation, dewPointLevel: -5), 50_000);
        double[] dewPoint = [.. path.Celsius.Zip(path.RelativeHumidity, DewPoint.FromRelativeHumidity)];
        double covariance = Enumerable.Range(0, dewPoint.Length).Where(i => (i - 21) % 24 != 0).Average(i => path.Celsius[i] / 10 * (dewPoint[i] + 50) / 10);
        Assert.That(covariance, Is.EqualTo(correlation).Within(0.08));
    }

    [TestCase(25, 50, 13.86)] // the hand check of DewPoint
    [TestCase(20, 100, 20)]
    public void DewPoint_OfRelativeHumidity_AndBack(double celsius, double humidity, double expected)
    {
        double dewPoint = DewPoint.FromRelativeHumidity(celsius, humidity);
        Assert.That(dewPoint, Is.EqualTo(expected).Within(0.01));
        Assert.That(DewPoint.ToRelativeHumidity(celsius, dewPoint), Is.EqualTo(humidity).Within(1e-9));
    }

    [Test]
    public void WeatherModel_ImpossibleCorrelation_Throws()
        => Assert.That(() => Model(1, 1.5), Throws.ArgumentException.With.Message.Contains("12 correlations from -1 to 1 expected in test"));

    [Test]
    public void WeatherModel_ImpossibleTemperature_Throws()
    {
        SeasonalProcess tooHot = Processes.Peak(15, 1, 10, 70);
        Assert.That(() => new WeatherModel("test", "by hand", TimeSpan.FromHours(1), tooHot, Processes.Peak(15, 1, 10, 30), [.. new double[12]]),
            Throws.ArgumentException.With.Message.Contains("The temperature of test must stay within -90 to 60 degrees C; it reaches from -70 to 70"));
    }

    /// <summary>Temperature 10 * score, dew point the same around a level, both with a peak at 15:00 standard time.</summary>
    private static WeatherModel Model(double spread, double correlation, double dewPointLevel = 0)
    {
        SeasonalProcess temperature = Processes.Peak(15, spread, 10, 60);
        double lowest = Math.Max(-4, -9 - dewPointLevel); // the score of -90 degrees C or of four standard deviations
        SeasonalProcess dewPoint = Processes.Peak(15, spread) with { Values = new Curve([lowest, 4], [10 * (dewPointLevel + lowest), 10 * (dewPointLevel + 4)]) };
        return new WeatherModel("test", "by hand", TimeSpan.FromHours(1), temperature, dewPoint, [.. Enumerable.Repeat(correlation, 12)]);
    }

    private static WeatherPath Generate(WeatherModel model, int length)
        => WeatherPath.Generate(model, NewYear, LocalClock.UsCentral, length, new RandomStream(7, 0, model.Name, "weather"));
}
