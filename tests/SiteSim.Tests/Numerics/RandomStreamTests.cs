using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
[Category("Isa")]
public sealed class RandomStreamTests
{
    private const int Draws = 200_000;

    /// <summary>Taken once: every draw of every kind, so that no published result moves by a change of an algorithm.</summary>
    [Test]
    public void Draws_OnEveryMachine_AreTheSame()
    {
        RandomStream stream = Stream("golden");
        var hash = new StableHash();
        for (int i = 1; i <= 2_000; i++)
        {
            hash.Add(stream.NextUInt64());
            hash.Add(stream.NextDouble());
            hash.Add((long)stream.NextInt(i));
            hash.Add(stream.NextExponential(3));
            hash.Add(stream.NextNormal());
            hash.Add(stream.NextLogNormal(0.1, 0.4));
            hash.Add(stream.NextGamma(0.01 * i));
            hash.Add(stream.NextPoisson(0.05 * i));
        }
        Assert.That(hash.Value, Is.EqualTo(17594487442966945349UL));
    }

    [Test]
    public void SameName_SameSequence()
    {
        double[] first = First(Stream("a"), 100);
        Assert.That(first, Is.EqualTo(First(Stream("a"), 100)));
    }

    [Test]
    public void NeighbouringNames_AreUncorrelated()
    {
        RandomStream[] streams =
        [
            new(1, 0, "rack-1", "failure"), new(2, 0, "rack-1", "failure"), new(1, 1, "rack-1", "failure"),
            new(1, 0, "rack-2", "failure"), new(1, 0, "rack-1", "repair"), new(1, 0, "rack-1f", "ailure"), new(0, 1, "rack-1", "failure"),
        ];
        double[][] draws = [.. streams.Select(stream => First(stream, 20_000))];
        for (int i = 0; i < draws.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                for (int lag = 0; lag < 3; lag++)
                    Assert.That(Correlation(draws[i], draws[j], lag), Is.EqualTo(0).Within(4.5 / Math.Sqrt(20_000)), $"streams {i} and {j}, lag {lag}");
            }
        }
    }

    [Test]
    public void FirstDraws_OfManyNames_AreUniform()
    {
        double[] first = [.. Enumerable.Range(0, Draws).Select(i => new RandomStream(7, 0, $"asic-{i}", "failure").NextDouble())];
        AssertDistribution(first, x => x);
    }

    [Test]
    public void NextDouble_IsUniform() => AssertDistribution(First(Stream("uniform"), Draws), x => x);

    [Test]
    public void NextOpenDouble_IsUniformAndNeverAnEnd()
    {
        RandomStream stream = Stream("open");
        double[] draws = [.. Enumerable.Range(0, Draws).Select(_ => stream.NextOpenDouble())];
        Assert.That(draws, Has.All.GreaterThan(0).And.All.LessThan(1));
        AssertDistribution(draws, x => x);
    }

    [TestCase(1)]
    [TestCase(6)]
    [TestCase(1000)]
    public void NextInt_ByChiSquare_IsUniform(int n)
    {
        RandomStream stream = Stream("int");
        long[] counts = new long[n];
        for (int i = 0; i < Draws; i++) counts[stream.NextInt(n)]++;
        double expected = (double)Draws / n;
        double chiSquare = counts.Sum(count => (count - expected) * (count - expected) / expected);
        // Chi-square has mean n-1 and variance 2(n-1): four standard deviations.
        Assert.That(chiSquare, Is.EqualTo(n - 1).Within(4 * Math.Sqrt(2.0 * n)));
    }

    [Test]
    public void NextInt_OfALargeRange_HasNoBias()
    {
        // 3/4 of 2^31: a remainder of 32 random bits would give the lower third twice the weight of the others.
        const int N = 1610612736;
        RandomStream stream = Stream("large");
        int low = Enumerable.Range(0, Draws).Count(_ => stream.NextInt(N) < N / 3);
        Assert.That(low / (double)Draws, Is.EqualTo(1.0 / 3).Within(0.005));
    }

    [Test]
    public void NextExponential_HasItsDistribution()
    {
        RandomStream stream = Stream("exponential");
        AssertDistribution([.. Enumerable.Range(0, Draws).Select(_ => stream.NextExponential(5))], x => 1 - Math.Exp(-x / 5));
    }

    [Test]
    public void NextNormal_HasItsMomentsAndQuantiles()
    {
        RandomStream stream = Stream("normal");
        double[] draws = [.. Enumerable.Range(0, Draws).Select(_ => stream.NextNormal())];
        AssertMoments(draws, 0, 1, fourth: 3);
        foreach (double p in new[] { 0.001, 0.05, 0.5, 0.9, 0.999 })
        {
            double below = draws.Count(x => x < StandardNormal.Quantile(p)) / (double)Draws;
            Assert.That(below, Is.EqualTo(p).Within(4 * Math.Sqrt(p * (1 - p) / Draws)));
        }
    }

    [TestCase(0.2)]
    [TestCase(1)]
    [TestCase(2.5)]
    [TestCase(80)]
    public void NextGamma_HasItsMoments(double shape)
    {
        RandomStream stream = Stream("gamma");
        double[] draws = [.. Enumerable.Range(0, Draws).Select(_ => stream.NextGamma(shape))];
        AssertMoments(draws, shape, shape, fourth: 3 + 6 / shape);
    }

    [Test]
    public void NextGamma_OfShapeOne_IsExponential()
    {
        RandomStream stream = Stream("gamma-one");
        AssertDistribution([.. Enumerable.Range(0, Draws).Select(_ => stream.NextGamma(1))], x => 1 - Math.Exp(-x));
    }

    [TestCase(0)]
    [TestCase(0.3)]
    [TestCase(9.9)]
    [TestCase(10)]
    [TestCase(55)]
    [TestCase(12_345.6)]
    [TestCase(1e12)]
    public void NextPoisson_HasItsMoments(double mean)
    {
        RandomStream stream = Stream("poisson");
        double[] draws = [.. Enumerable.Range(0, Draws).Select(_ => (double)stream.NextPoisson(mean))];
        AssertMoments(draws, mean, mean, fourth: mean == 0 ? 3 : 3 + 1 / mean);
    }

    [TestCase(3)]
    [TestCase(20)]
    public void NextPoisson_ByChiSquare_HasItsDistribution(double mean)
    {
        RandomStream stream = Stream("poisson-chi");
        double[] observed = new double[80];
        for (int i = 0; i < Draws; i++) observed[stream.NextPoisson(mean)]++;
        double chiSquare = 0;
        int cells = 0;
        double probability = Math.Exp(-mean);
        for (int k = 0; k < observed.Length; probability *= mean / ++k)
        {
            double expected = probability * Draws;
            if (expected < 10) continue;
            chiSquare += (observed[k] - expected) * (observed[k] - expected) / expected;
            cells++;
        }
        Assert.That(chiSquare, Is.EqualTo(cells).Within(4 * Math.Sqrt(2.0 * cells)));
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(1e13)]
    public void NextPoisson_OfAnImpossibleMean_Throws(double mean)
        => Assert.That(() => Stream("x").NextPoisson(mean), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("Poisson mean"));

    [TestCase(0)]
    [TestCase(-3)]
    public void NextInt_OfNothing_Throws(int n) => Assert.That(() => Stream("x").NextInt(n), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Draws_AllocateNothing()
    {
        RandomStream stream = Stream("allocation");
        double sum = stream.NextNormal() + stream.NextGamma(0.5) + stream.NextPoisson(30);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1_000; i++) sum += stream.NextNormal() + stream.NextGamma(0.5) + stream.NextPoisson(30) + stream.NextInt(9);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero, $"sum {sum}");
    }

    private static RandomStream Stream(string entity) => new(20260115, 3, entity, "test");

    private static double[] First(RandomStream stream, int count) => [.. Enumerable.Range(0, count).Select(_ => stream.NextDouble())];

    /// <summary>Kolmogorov-Smirnov at the 0.1 % level: D below 1.95 / sqrt(n).</summary>
    private static void AssertDistribution(double[] draws, Func<double, double> cdf)
    {
        double[] sorted = [.. draws.Order()];
        double distance = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            double p = cdf(sorted[i]);
            distance = Math.Max(distance, Math.Max(p - (double)i / sorted.Length, (i + 1.0) / sorted.Length - p));
        }
        Assert.That(distance, Is.LessThan(1.95 / Math.Sqrt(sorted.Length)));
    }

    /// <summary>Mean and variance within four standard errors; <paramref name="fourth"/> is the kurtosis, which the variance's error needs.</summary>
    private static void AssertMoments(double[] draws, double mean, double variance, double fourth)
    {
        double average = draws.Average();
        double spread = draws.Average(x => (x - mean) * (x - mean));
        Assert.That(average, Is.EqualTo(mean).Within(4 * Math.Sqrt(variance / draws.Length)), "mean");
        Assert.That(spread, Is.EqualTo(variance).Within(4 * variance * Math.Sqrt((fourth - 1) / draws.Length)), "variance");
    }

    private static double Correlation(double[] a, double[] b, int lag)
    {
        int n = a.Length - lag;
        double sum = 0;
        for (int i = 0; i < n; i++) sum += (a[i] - 0.5) * (b[i + lag] - 0.5);
        return sum / n * 12; // the variance of a uniform is 1/12
    }
}
