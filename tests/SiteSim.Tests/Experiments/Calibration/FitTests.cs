using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Model.Grid;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;
using SiteSim.Tests.Simulation.Realizations;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>Fits to records drawn from known parameters give the parameters back.</summary>
[TestFixture]
public sealed class FitTests
{
    private static readonly DateTime NewYear = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    [TestCase(60, 0.2)]
    [TestCase(60, 0.8)]
    public void GeneralizedPareto_FromItsOwnDraws_IsRecovered(double scale, double shape)
    {
        var stream = new RandomStream(3, 0, "pareto", "test");
        double[] excesses = [.. Enumerable.Range(0, 20_000).Select(_ => scale * (Math.Pow(stream.NextOpenDouble(), -shape) - 1) / shape)];
        (double fittedScale, double fittedShape) = GeneralizedParetoFit.Fit(excesses);
        Assert.That(fittedScale, Is.EqualTo(scale).Within(3));
        Assert.That(fittedShape, Is.EqualTo(shape).Within(0.04));
    }

    [Test]
    public void GeneralizedPareto_FromExponentialDraws_HasShapeNearZero()
    {
        var stream = new RandomStream(3, 0, "exponential", "test");
        (double scale, double shape) = GeneralizedParetoFit.Fit([.. Enumerable.Range(0, 20_000).Select(_ => stream.NextExponential(40))]);
        Assert.That(shape, Is.EqualTo(0).Within(0.03));
        Assert.That(scale, Is.EqualTo(40).Within(1.5));
    }

    [Test]
    public void Noise_FromItsOwnPath_IsRecovered()
    {
        var noise = new PersistentNoise(0.5, TimeSpan.FromHours(2), 0.3, TimeSpan.FromHours(40));
        var path = new PersistentNoisePath(noise, TimeSpan.FromHours(1), new RandomStream(4, 0, "noise", "test"));
        PersistentNoise fit = NoiseFit.Fit([.. Enumerable.Range(0, 200_000).Select(_ => path.Next())], TimeSpan.FromHours(1));
        foreach (int hours in new[] { 1, 3, 12, 48 })
            Assert.That(fit.Autocorrelation(TimeSpan.FromHours(hours)), Is.EqualTo(noise.Autocorrelation(TimeSpan.FromHours(hours))).Within(0.02), $"{hours} h");
        Assert.That(fit.FastShare, Is.EqualTo(0.5).Within(0.06));
        Assert.That(fit.SlowHalfLife.TotalHours, Is.EqualTo(40).Within(12));
    }

    [Test]
    public void Price_FittedToAGeneratedRecord_GeneratesTheLikeAgain()
    {
        var truth = new PriceModel("truth", "by hand", TimeSpan.FromHours(1), Processes.Peak(18, 0.7, scale: 20, bound: 300));
        double[] path = PricePath.Generate(truth, NewYear, LocalClock.UsCentral, 5 * 8766, new RandomStream(4, 0, "truth", "price"));
        var record = new ObservedSeries(NewYear, TimeSpan.FromHours(1), path, 0);
        Calibration<PriceModel> fit = Calibrator.Price(new CalibrationRequest("again", "drawn", "none", LocalClock.UsCentral), record, 600);
        Assert.That(fit.Comparison.Where(row => !row.Holds), Is.Empty);
        Seasonality seasonality = fit.Model.Process.Seasonality;
        double peak = seasonality.HourShape[18] - seasonality.HourShape[12];
        Assert.That(peak / seasonality.MonthSpread.Average(), Is.EqualTo(1 / 0.7).Within(0.1));
    }

    // Two and five years are even and odd numbers of hours: a fit that looks at every second or third hour sees the wrong half of these.
    [TestCase(2)]
    [TestCase(5)]
    public void Price_EverySecondHourDear_KeepsItsQuantiles(int years)
    {
        SeasonalProcess flat = Processes.Peak(18, 0.5, scale: 20, bound: 300);
        Seasonality even = flat.Seasonality;
        var turns = new Seasonality(even.MonthLevel, [.. Enumerable.Range(0, 96).Select(i => i % 2 == 0 ? -1.5 : 1.5)], 0, even.MonthSpread, even.HourSpread);
        var truth = new PriceModel("truth", "by hand", TimeSpan.FromHours(1), flat with { Seasonality = turns });
        double[] path = PricePath.Generate(truth, NewYear, LocalClock.Utc, years * 8766, new RandomStream(4, 0, "turns", "price"));
        var record = new ObservedSeries(NewYear, TimeSpan.FromHours(1), path, 0);
        Calibration<PriceModel> fit = Calibrator.Price(new CalibrationRequest("again", "drawn", "none", LocalClock.Utc), record, 600);
        Assert.That(fit.Comparison.Where(row => row.Statistic.StartsWith('p') && !row.Holds), Is.Empty);
    }

    [Test]
    public void Calibrator_LessThanAYear_Throws()
    {
        var record = new ObservedSeries(NewYear, TimeSpan.FromHours(1), new double[24 * 30], 0);
        Assert.That(() => Calibrator.Price(new CalibrationRequest("short", "", "", LocalClock.Utc), record, 5000),
            Throws.ArgumentException.With.Message.Contains("the series covers 30 days"));
    }
}
