using NUnit.Framework;
using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Tests.Experiments.Selection;

public sealed class MeasureTests
{
    private const double Tolerance = 1e-12;

    private static readonly double[] OneToTen = [3, 1, 2, 10, 9, 4, 8, 5, 7, 6];

    private static readonly TestCaseData[] Known =
    [
        new(new MeanMeasure(), "mean", 5.5),
        new(new QuantileMeasure(0.5), "P50", 5.5),
        new(new QuantileMeasure(0.1), "P10", 1.9),
        // 1.9 less the mean of what lies below it over a tenth of ten: 1.9 - 0.9.
        new(new TailMeanMeasure(0.1), "CVaR10", 1.0),
        new(new TailMeanMeasure(0.9), "CVaR90", 10.0),
        // Quantile 2.8, less (1.8 + 0.8) / 2: the mean of 1 and 2.
        new(new TailMeanMeasure(0.2), "CVaR20", 1.5),
        new(new ShareMeasure(7, true), "share above 7", 30.0),
        new(new ShareMeasure(2, false), "share below 2", 10.0),
    ];

    [TestCaseSource(nameof(Known))]
    public void Measure_OfOneToTen_IsAsByHand_AndTheMeanOfItsColumn(Measure measure, string name, double value) => Assert.Multiple(() =>
    {
        Assert.That(measure.Name, Is.EqualTo(name));
        Assert.That(measure.Of(OneToTen).Value, Is.EqualTo(value).Within(Tolerance));
        Assert.That(measure.Column(OneToTen).Average(), Is.EqualTo(value).Within(Tolerance));
    });

    /// <summary>The column's standard error is that of the measure: known for normal values, from the density at the quantile.</summary>
    [TestCase(0.1, false, 1.7094)] // sqrt(0.1 x 0.9) / phi(1.2816) = 0.3 / 0.17550
    [TestCase(0.5, false, 1.2533)] // 0.5 / phi(0)
    [TestCase(0.1, true, 1.9258)] // E min(0, z - q)^2 = 0.1 (1 + q^2) + q phi(q), E min(0, z - q) = -phi(q) - 0.1 q
    public void Column_OfNormalValues_HasTheSpreadOfTheMeasure(double share, bool isTailMean, double spread)
    {
        Measure measure = isTailMean ? new TailMeanMeasure(share) : new QuantileMeasure(share);
        var stream = new RandomStream(1, 0, "normal", "x");
        double[] values = [.. Enumerable.Range(0, 100_000).Select(_ => StandardNormal.Quantile(stream.NextOpenDouble()))];
        Assert.That(Math.Sqrt(RunningMoments.Of(measure.Column(values)).Variance), Is.EqualTo(spread).Within(3).Percent);
    }

    [Test]
    public void Share_Interval_IsThatOfClopperAndPearson()
    {
        // None of 20: up to 1 - 0.025^(1/20) = 16.84 %.
        var none = new ShareMeasure(0, true).Of([.. Enumerable.Repeat(0.0, 20)]).Interval;
        Assert.Multiple(() =>
        {
            Assert.That(none.Low, Is.Zero);
            Assert.That(none.High, Is.EqualTo(16.843).Within(0.001));
        });
    }

    [TestCase(0.1, 20)]
    [TestCase(0.05, 40)]
    [TestCase(0.95, 40)]
    public void TailMeasures_AskForFuturesInTheTail(double share, int least) => Assert.That(
        new[] { new QuantileMeasure(share).LeastReplications, new TailMeanMeasure(share).LeastReplications }, Is.All.EqualTo(least));
}
