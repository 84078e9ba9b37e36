using System.Numerics;
using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

public sealed class SobolSequenceTests
{
    private const int Most = 161;

    /// <summary>The ten points that the authors' program prints for three dimensions of new-joe-kuo-6.21201 (web.maths.unsw.edu.au/~fkuo/sobol).</summary>
    private static readonly double[][] FirstTen =
    [
        [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];

    [Test, Category("Isa")]
    public void FirstTenPoints_AreThePublishedOnes()
    {
        var sequence = new SobolSequence(3);
        Assert.That(Enumerable.Range(0, 10).Select(i => Enumerable.Range(0, 3).Select(d => sequence.Value((uint)i, d)).ToArray()), Is.EqualTo(FirstTen));
    }

    [TestCase(0)]
    [TestCase(162)]
    public void MoreDimensionsThanTheTable_AreRefused(int dimensions) => Assert.Multiple(() =>
    {
        Assert.That(SobolSequence.MostDimensions, Is.EqualTo(Most));
        Assert.That(() => new SobolSequence(dimensions), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1 to 161 dimensions"));
    });

    /// <summary>There are phi(2^s - 1) / s primitive polynomials of degree s; the table has each of them once, in order.</summary>
    [Test]
    public void Polynomials_AreAllPrimitiveOnesToDegreeTen()
    {
        int[] counts = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60];
        var degrees = SobolDirections.Rows.GroupBy(row => row.Length - 1).ToArray();
        Assert.That(degrees.Select(g => g.Count()), Is.EqualTo(counts));
        Assert.That(degrees.Select(g => g.Key), Is.EqualTo(Enumerable.Range(1, 10)));
        foreach (var degree in degrees)
        {
            Assert.That(degree.Select(row => row[0]), Is.Ordered.And.Unique);
            Assert.That(degree.Select(row => Order((1 << degree.Key) | (row[0] << 1) | 1, degree.Key)), Is.All.EqualTo((1 << degree.Key) - 1));
        }
    }

    [Test]
    public void InitialNumbers_AreOddAndBelowTheirPowerOfTwo() => Assert.That(
        SobolDirections.Rows.SelectMany(row => row.Skip(1).Select((m, k) => (m, k))), Is.All.Matches<(int M, int K)>(x => x.M % 2 == 1 && x.M < 1 << (x.K + 1)));

    /// <summary>
    /// Sobol's property A, which the authors state for all their dimensions to 1111: the first 2^d points of d dimensions have one in each of the 2^d cubes of
    /// side 1/2, which is so where the matrix of the direction numbers' first digits has no zero pivot (mod 2).
    /// </summary>
    [Test]
    public void PropertyA_HoldsInEveryDimension()
    {
        bool[][] matrix = [.. Enumerable.Range(0, Most).Select(FirstDigits)];
        for (var pivot = 0; pivot < Most; pivot++)
        {
            Assert.That(matrix[pivot][pivot], Is.True, $"dimension {pivot + 1}");
            foreach (var row in matrix.Skip(pivot + 1).Where(row => row[pivot]))
            {
                for (var k = pivot; k < Most; k++) row[k] ^= matrix[pivot][k];
            }
        }
    }

    [Test]
    public void EveryDimension_HasOnePointInEachStratum([Values(0, 1, 5, 10)] int m)
    {
        var sequence = new SobolSequence(Most);
        for (var d = 0; d < Most; d++)
        {
            Assert.That(Enumerable.Range(0, 1 << m).Select(i => (int)(sequence.Value((uint)i, d) * (1 << m))), Is.Unique, $"dimension {d + 1}");
        }
    }

    /// <summary>Dimensions i and j are a (t, m, 2)-net with t no more than the polynomials' degrees less 2 (H. Niederreiter, J. Number Theory 30 (1988)); of the first two t is 0.</summary>
    [Test]
    public void EveryElementaryRectangle_HasItsShareOfPoints([Values(false, true)] bool shifted)
    {
        const int M = 11;
        var (sequence, shift) = (new SobolSequence(12), new DigitalShift(12, new RandomStream(5, 0, "test", "shift")));
        double At(int i, int d) => shifted ? shift.Value(sequence.Digits((uint)i, d), d) : sequence.Value((uint)i, d);
        for (var j = 1; j < 12; j++)
        {
            for (var i = 0; i < j; i++)
            {
                var t = Degree(i) + Degree(j) - (i == 0 ? 0 : 1) - 1;
                for (var a = 0; a <= M - t; a++)
                {
                    var b = M - t - a;
                    var cells = Enumerable.Range(0, 1 << M).CountBy(n => ((int)(At(n, i) * (1 << a)), (int)(At(n, j) * (1 << b)))).ToArray();
                    Assert.That(cells.Length, Is.EqualTo(1 << (M - t)), $"dimensions {i + 1}, {j + 1}: 2^-{a} by 2^-{b}");
                    Assert.That(cells.Select(c => c.Value), Is.All.EqualTo(1 << t));
                }
            }
        }
    }

    /// <summary>
    /// L2 star discrepancy by T. T. Warnock's formula (1972) against the mean of random points, ((1/2)^d - (1/3)^d) / n.
    /// </summary>
    [TestCase(2, 1024, 100)]
    [TestCase(6, 1024, 5)]
    public void Discrepancy_IsFarBelowThatOfRandomPoints(int dimensions, int count, int times)
    {
        var sequence = new SobolSequence(dimensions);
        double[][] points = [.. Enumerable.Range(0, count).Select(i => Enumerable.Range(0, dimensions).Select(d => sequence.Value((uint)i, d)).ToArray())];
        var single = points.Sum(x => x.Aggregate(1.0, (product, c) => product * (1 - c * c) / 2));
        var pairs = points.Sum(x => points.Sum(y => x.Zip(y).Aggregate(1.0, (product, c) => product * (1 - Math.Max(c.First, c.Second)))));
        var squared = Power(1.0 / 3, dimensions) - 2.0 / count * single + pairs / count / count;
        Assert.That(squared * times, Is.LessThan((Power(0.5, dimensions) - Power(1.0 / 3, dimensions)) / count));
    }

    private static double Power(double x, int n) => Enumerable.Repeat(x, n).Aggregate(1.0, (a, b) => a * b);

    private static int Degree(int dimension) => dimension == 0 ? 0 : SobolDirections.Rows[dimension - 1].Length - 1;

    /// <summary>The smallest power of x that is 1 modulo a polynomial over GF(2).</summary>
    private static int Order(int polynomial, int degree)
    {
        var (power, x) = (1, 2 % (1 << degree) ^ (degree == 1 ? polynomial & 1 : 0));
        while (x != 1)
        {
            x <<= 1;
            if ((x >> degree) != 0) x ^= polynomial;
            power++;
        }

        return power;
    }

    /// <summary>Whether m(k) has its highest possible digit, by the recurrence in whole numbers: Joe and Kuo's equation (2).</summary>
    private static bool[] FirstDigits(int dimension)
    {
        if (dimension == 0) return [true, .. Enumerable.Range(1, Most - 1).Select(_ => false)];
        var row = SobolDirections.Rows[dimension - 1];
        var (a, s) = (row[0], row.Length - 1);
        List<BigInteger> m = [.. row.Skip(1).Select(n => (BigInteger)n)];
        while (m.Count < Most)
        {
            var next = m[^s] ^ (m[^s] << s);
            for (var j = 1; j < s; j++)
            {
                if ((a >> (s - 1 - j) & 1) != 0) next ^= m[^j] << j;
            }

            m.Add(next);
        }

        return [.. m.Select((number, k) => number >> k == 1)];
    }
}
