using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[Category("Isa")]
public sealed class LevelledNormalsTests
{
    [Test]
    public void WithoutALevel_IsTheStream()
    {
        var (row, plain) = (new LevelledNormals(Stream(1), 5, null), Stream(1));
        Assert.That(Enumerable.Range(0, 9).Select(_ => row.Next()), Is.EqualTo(Enumerable.Range(0, 9).Select(_ => plain.NextNormal())));
    }

    /// <summary>Two normals, weights 2 and 1 over sqrt 5; the third is as it comes.</summary>
    [TestCase(-1.5)]
    [TestCase(0)]
    [TestCase(2)]
    public void Level_IsTheOneGiven_AndWhatIsOrthogonalStays(double level)
    {
        var (row, plain) = (new LevelledNormals(Stream(2), 2, level), Stream(2));
        var (a, b) = (row.Next(), row.Next());
        var (x, y, z) = (plain.NextNormal(), plain.NextNormal(), plain.NextNormal());
        Assert.Multiple(() =>
        {
            Assert.That((2 * a + b) / Math.Sqrt(5), Is.EqualTo(level).Within(1e-12));
            Assert.That(a - 2 * b, Is.EqualTo(x - 2 * y).Within(1e-12));
            Assert.That(row.Next(), Is.EqualTo(z));
            Assert.That(LevelledNormals.LevelOf(Stream(2), 2), Is.EqualTo((2 * x + y) / Math.Sqrt(5)).Within(1e-12));
        });
    }

    /// <summary>Levels that are standard normals themselves give rows of independent standard normals: 20,000 rows put 1 % around each moment.</summary>
    [Test]
    public void RandomLevels_GiveIndependentStandardNormals()
    {
        const int Rows = 20_000;
        var products = new double[3, 3];
        for (var k = 0; k < Rows; k++)
        {
            var row = new LevelledNormals(Stream(k), 3, new RandomStream(9, k, "level", "").NextNormal());
            double[] z = [row.Next(), row.Next(), row.Next()];
            for (var i = 0; i < 9; i++)
            {
                products[i / 3, i % 3] += z[i / 3] * z[i % 3] / Rows;
            }
        }

        for (var i = 0; i < 9; i++)
        {
            Assert.That(products[i / 3, i % 3], Is.EqualTo(i / 3 == i % 3 ? 1 : 0).Within(0.04), $"moment {i / 3}, {i % 3}");
        }
    }

    private static RandomStream Stream(int replication) => new(4, replication, "row", "of normals");
}
