using NUnit.Framework;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Reports;

public sealed class BlocksTests
{
    [TestCase(new[] { 0.0, 1, 2, 3, 4, 5, 6, 7 }, "▁▂▃▄▅▆▇█")]
    [TestCase(new[] { -8.0, -8, 0 }, "▁▁█")]
    [TestCase(new[] { 5.0, 5, 5 }, "▄▄▄")]
    [TestCase(new[] { 1, double.NaN, 2 }, "▁ █")]
    [TestCase(new[] { double.NaN }, " ")]
    [TestCase(new double[0], "")]
    public void Spark_IsFromTheLeastToTheMost(double[] values, string line) => Assert.That(Blocks.Spark(values), Is.EqualTo(line));

    [TestCase(0, 5, 10, "─────●─────")]
    [TestCase(2, 3, 4, "  ─●─")]
    [TestCase(10, 10, 10, "          ●")]
    [TestCase(0, 0, 3, "●───")]
    public void Interval_LiesOnItsScale(double from, double at, double to, string line) => Assert.That(Blocks.Interval((from, at, to), 0, 10, 11), Is.EqualTo(line));

    [Test]
    public void Ascii_HasALetterForEach() => Assert.That(Blocks.ToAscii("▁▂▃▄▅▆▇█ ─●─ é"), Is.EqualTo(".:-=+*%# -o- é"));
}
