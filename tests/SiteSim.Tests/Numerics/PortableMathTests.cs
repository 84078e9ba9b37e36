using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

[TestFixture]
[Category("Isa")]
public sealed class PortableMathTests
{
    private static readonly (string Name, Func<double, double> Function, (double X, double Value)[] Rows, int MaxUlps)[] Functions =
    [
        ("Exp", PortableMath.Exp, PortableMathReference.Exp, 1),
        ("Log", PortableMath.Log, PortableMathReference.Log, 1),
        ("Sin", PortableMath.Sin, PortableMathReference.Sin, 1),
        ("Cos", PortableMath.Cos, PortableMathReference.Cos, 1),
        ("Atan", PortableMath.Atan, PortableMathReference.Atan, 1),
        ("Sinh", PortableMath.Sinh, PortableMathReference.Sinh, 2),
        ("Asinh", PortableMath.Asinh, PortableMathReference.Asinh, 2),
        ("Log1p", PortableMath.Log1p, PortableMathReference.Log1p, 2),
    ];

    private static IEnumerable<TestCaseData> ReferenceRows()
        => from function in Functions
           from row in function.Rows
           select new TestCaseData(function.Function, row.X, row.Value, function.MaxUlps).SetName($"{function.Name}({row.X:R})");

    [TestCaseSource(nameof(ReferenceRows))]
    public void Function_AtReferencePoint_IsWithinUlps(Func<double, double> function, double x, double expected, int maxUlps)
        => Assert.That(function(x), Is.EqualTo(expected).Within(maxUlps).Ulps);

    private static IEnumerable<TestCaseData> PowRows()
        => PortableMathReference.Pow.Select(row => new TestCaseData(row.X, row.Y, row.Value));

    [TestCaseSource(nameof(PowRows))]
    public void Pow_AtReferencePoint_IsWithinOneUlp(double x, double y, double expected)
        => Assert.That(PortableMath.Pow(x, y), Is.EqualTo(expected).Within(1).Ulps);

    [Test]
    public void Functions_OverTheirRange_AgreeWithTheMachinesLibraryWithinTwoUlps()
    {
        var stream = new RandomStream(1, 0, "portable-math", "sweep");
        for (int i = 0; i < 50_000; i++)
        {
            double x = stream.NextNormal() * 20;
            double positive = Math.Exp(x);
            double y = stream.NextNormal() * 10;
            Assert.Multiple(() =>
            {
                Assert.That(PortableMath.Exp(x), Is.EqualTo(Math.Exp(x)).Within(2).Ulps, $"Exp({x:R})");
                Assert.That(PortableMath.Log(positive), Is.EqualTo(Math.Log(positive)).Within(2).Ulps, $"Log({positive:R})");
                Assert.That(PortableMath.Sin(x), Is.EqualTo(Math.Sin(x)).Within(2).Ulps, $"Sin({x:R})");
                Assert.That(PortableMath.Cos(x), Is.EqualTo(Math.Cos(x)).Within(2).Ulps, $"Cos({x:R})");
                Assert.That(PortableMath.Atan(x), Is.EqualTo(Math.Atan(x)).Within(2).Ulps, $"Atan({x:R})");
                Assert.That(PortableMath.Pow(positive, y), Is.EqualTo(Math.Pow(positive, y)).Within(2).Ulps, $"Pow({positive:R}, {y:R})");
            });
        }
    }

    /// <summary>The hash was taken once; it holds on every machine and instruction set, or the promise of this class is broken.</summary>
    [Test]
    public void Functions_OnEveryMachine_GiveTheSameBits()
    {
        var stream = new RandomStream(2, 0, "portable-math", "bits");
        var hash = new StableHash();
        for (int i = 0; i < 20_000; i++)
        {
            double x = (stream.NextDouble() - 0.5) * 200;
            foreach (var function in Functions) hash.Add(function.Function(function.Name.StartsWith("Log", StringComparison.Ordinal) ? x * x : x));
            hash.Add(PortableMath.Pow(x * x, 0.1 * x));
        }
        Assert.That(hash.Value, Is.EqualTo(2197643654084500650UL));
    }

    [TestCase(double.NaN, double.NaN)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity, 0)]
    [TestCase(0, 1)]
    [TestCase(-0.0, 1)]
    [TestCase(709.79, double.PositiveInfinity)]
    [TestCase(-745.2, 0)]
    [TestCase(-746, 0)]
    [TestCase(1e300, double.PositiveInfinity)]
    public void Exp_SpecialValue(double x, double expected) => AssertSame(PortableMath.Exp(x), expected);

    [TestCase(double.NaN, double.NaN)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity, double.NaN)]
    [TestCase(0, double.NegativeInfinity)]
    [TestCase(-0.0, double.NegativeInfinity)]
    [TestCase(-1, double.NaN)]
    [TestCase(1, 0)]
    public void Log_SpecialValue(double x, double expected) => AssertSame(PortableMath.Log(x), expected);

    [TestCase(double.NaN, double.NaN)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(-1, double.NegativeInfinity)]
    [TestCase(-1.5, double.NaN)]
    [TestCase(0, 0)]
    [TestCase(-0.0, -0.0)]
    public void Log1p_SpecialValue(double x, double expected) => AssertSame(PortableMath.Log1p(x), expected);

    [TestCase(double.NaN, double.NaN)]
    [TestCase(double.PositiveInfinity, double.PositiveInfinity)]
    [TestCase(double.NegativeInfinity, double.NegativeInfinity)]
    [TestCase(-0.0, -0.0)]
    public void SinhAndAsinh_SpecialValue(double x, double expected)
    {
        AssertSame(PortableMath.Sinh(x), expected);
        AssertSame(PortableMath.Asinh(x), expected);
    }

    [TestCase(-0.0, -0.0)]
    [TestCase(double.NaN, double.NaN)]
    [TestCase(double.PositiveInfinity, double.NaN)]
    public void Sin_SpecialValue(double x, double expected) => AssertSame(PortableMath.Sin(x), expected);

    [TestCase(double.PositiveInfinity, 1.5707963267948966)]
    [TestCase(double.NegativeInfinity, -1.5707963267948966)]
    [TestCase(-0.0, -0.0)]
    [TestCase(double.NaN, double.NaN)]
    public void Atan_SpecialValue(double x, double expected) => AssertSame(PortableMath.Atan(x), expected);

    [TestCase(1.7e6)]
    [TestCase(-1e300)]
    public void SinAndCos_BeyondMaxAngle_Throw(double x)
    {
        Assert.That(() => PortableMath.Sin(x), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("1647099"));
        Assert.That(() => PortableMath.Cos(x), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Pow_SpecialValues_AreThoseOfIeee754()
    {
        double[] values =
        [
            double.NaN, double.NegativeInfinity, -1e300, -3, -2, -1.5, -1, -0.5, -5e-324, -0.0,
            0, 5e-324, 0.5, 1, 1.5, 2, 3, 9007199254740993, 1e300, double.PositiveInfinity,
        ];
        foreach (double x in values)
        {
            foreach (double y in values)
                Assert.That(PortableMath.Pow(x, y), Is.EqualTo(Math.Pow(x, y)).Within(1).Ulps, $"Pow({x:R}, {y:R})");
        }
        Assert.That(double.IsNegative(PortableMath.Pow(-0.0, 3)), Is.True);
        Assert.That(double.IsNegative(PortableMath.Pow(-0.0, 2)), Is.False);
        Assert.That(PortableMath.Pow(-0.0, -3), Is.EqualTo(double.NegativeInfinity));
    }

    private static void AssertSame(double actual, double expected)
    {
        Assert.That(actual, Is.EqualTo(expected));
        if (expected == 0) Assert.That(double.IsNegative(actual), Is.EqualTo(double.IsNegative(expected)));
    }
}
