using NUnit.Framework;
using SiteSim.Experiments.Calibration;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>
/// The committed presets against statistics measured on the records by another program before this one existed (figures below); tolerances as
/// in <see cref="PriceComparison"/> and <see cref="WeatherComparison"/>.
/// </summary>
[TestFixture]
public sealed class PresetTests
{
    private const int Years = 20;
    private static readonly LocalClock EasternStandard = new(TimeSpan.FromHours(-5), DaylightRule.None);

    // p1, p5, p50, p95, p99 in USD/MWh; share below 0; runs above 200 USD/MWh a year and their steps; autocorrelation of asinh(p/20), 1 step and 24 h.
    private static readonly TestCaseData[] Published =
    [
        new("ercot-hb-west-2024", new[] { -12.5, -2.5, 20.1, 71, 169 }, 0.0973, 35 * 8784.0 / 8614, 1.8, 0.88, 0.35),
        new("ercot-hubavg-rt15-2024", new[] { -1.9, 2.5, 19.6, 64, 142 }, 0.0240, 85.0, 2.7, 0.95, 0.44),
        new("pjm-dom-2024", new[] { 10.2, 12.6, 27.0, 89, 193 }, 0.0003, 58.0, 1.4, 0.77, 0.58),
    ];

    [TestCaseSource(nameof(Published))]
    public void Price_OfAPreset_HasThePublishedStatistics(
        string preset, double[] quantiles, double negative, double runs, double length, double step, double day)
    {
        SeriesStatistics s = SeriesStatistics.Of(Generate(preset), Clock(preset));
        double[] generated = [s.Quantiles[0], s.Quantiles[1], s.Quantiles[3], s.Quantiles[5], s.Quantiles[6]];
        Assert.Multiple(() =>
        {
            for (int i = 0; i < quantiles.Length; i++)
                Assert.That(generated[i], Is.EqualTo(quantiles[i]).Within(Math.Max(2, 0.15 * Math.Abs(quantiles[i]))), $"quantile {i}");
            Assert.That(s.NegativeShare, Is.EqualTo(negative).Within(0.02), "share below 0");
            Assert.That(s.RunsPerYear, Is.EqualTo(runs).Within(0.3 * runs), "runs a year");
            Assert.That(s.RunLength, Is.EqualTo(length).Within(0.3 * length), "steps of a run");
            Assert.That(s.StepAutocorrelation, Is.EqualTo(step).Within(0.1), "1 step");
            Assert.That(s.DayAutocorrelation, Is.EqualTo(day).Within(0.1), "24 h");
        });
    }

    // Means by hour of the day, USD/MWh: HB_WEST by Texan clocks, DOM by Eastern Standard Time.
    private static readonly TestCaseData[] Days =
    [
        new("ercot-hb-west-2024", LocalClock.UsCentral,
            new double[] { 21, 19, 18, 18, 20, 24, 30, 29, 19, 14, 14, 14, 16, 17, 18, 23, 28, 40, 51, 80, 67, 33, 25, 21 }),
        new("pjm-dom-2024", EasternStandard,
            new double[] { 25, 22, 21, 22, 25, 31, 40, 41, 33, 30, 34, 34, 36, 38, 41, 46, 55, 62, 54, 46, 40, 33, 29, 27 }),
    ];

    [TestCaseSource(nameof(Days))]
    public void Price_OfAPreset_HasThePublishedMeanDay(string preset, LocalClock hours, double[] published)
    {
        IReadOnlyList<double> generated = SeriesStatistics.Of(Generate(preset), hours).HourMeans;
        Assert.That(Math.Sqrt(generated.Zip(published, (a, b) => (a - b) * (a - b)).Average()), Is.LessThan(8));
    }

    [TestCase("ercot-hb-west-2024")]
    [TestCase("ercot-hubavg-rt15-2024")]
    [TestCase("pjm-dom-2024")]
    public void Price_OfAPreset_IsFewNumbers(string preset)
    {
        PriceModel model = Preset.Price(preset);
        Assert.That(model.Name, Is.EqualTo(preset));
        Assert.That(12 + 96 + 1 + 12 + 24 + 4 + 2 * model.Process.Values.X.Length, Is.LessThan(250));
    }

    [TestCase("ercot-hb-west-2024")]
    [TestCase("ercot-hubavg-rt15-2024")]
    [TestCase("pjm-dom-2024")]
    public void Price_ReadAndPrintedAgain_IsTheSameText(string preset)
        => Assert.That(ModelYaml.Of(Preset.Price(preset), Preset.Command($"prices/{preset}")), Is.EqualTo(Preset.Text($"prices/{preset}")));

    [Test]
    public void Weather_ReadAndPrintedAgain_IsTheSameText()
        => Assert.That(ModelYaml.Of(Preset.Weather("dallas"), Preset.Command("climates/dallas")), Is.EqualTo(Preset.Text("climates/dallas")));

    // Dallas 2020-24: dry bulb p1, p50, p99, greatest; wet bulb (Stull) p50, p95, p99; shares of hours.
    [Test]
    public void Weather_OfDallas_HasThePublishedStatistics()
    {
        WeatherModel model = Preset.Weather("dallas");
        var start = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        WeatherPath path = WeatherPath.Generate(model, start, LocalClock.UsCentral, Years * 8766, new RandomStream(2, 0, "dallas", "test"));
        double[] dry = Sample.Sorted(path.Celsius);
        double[] wet = Sample.Sorted(path.Celsius.Zip(path.RelativeHumidity, WetBulb.FromDryBulb));
        Assert.Multiple(() =>
        {
            AssertQuantiles(dry, [0.01, 0.5, 0.99, 1], [-2.9, 20.8, 38.2, 43.0], 1.5);
            AssertQuantiles(wet, [0.5, 0.95, 0.99], [17.1, 25.0, 26.2], 1);
            Assert.That(wet.Count(t => t > 18) / (double)wet.Length, Is.EqualTo(0.467).Within(0.03), "wet bulb above 18");
            Assert.That(dry.Count(t => t > 35) / (double)dry.Length, Is.EqualTo(0.036).Within(0.01), "dry bulb above 35");
        });
    }

    private static void AssertQuantiles(double[] sorted, double[] probabilities, double[] expected, double tolerance)
    {
        for (int i = 0; i < expected.Length; i++)
            Assert.That(Sample.Quantile(sorted, probabilities[i]), Is.EqualTo(expected[i]).Within(tolerance), $"p{100 * probabilities[i]}");
    }

    private static LocalClock Clock(string preset) => preset.StartsWith("pjm", StringComparison.Ordinal) ? LocalClock.UsEastern : LocalClock.UsCentral;

    private static ObservedSeries Generate(string preset)
    {
        PriceModel model = Preset.Price(preset);
        LocalClock clock = Clock(preset);
        DateTime start = clock.ToUtc(new DateTime(2024, 1, 1));
        int length = (int)(Years * TimeSpan.FromHours(8766).Ticks / model.Step.Ticks);
        return new ObservedSeries(start, model.Step, PricePath.Generate(model, start, clock, length, new RandomStream(2, 0, preset, "test")), 0);
    }
}
