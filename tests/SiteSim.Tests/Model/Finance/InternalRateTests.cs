using CsCheck;
using NUnit.Framework;
using SiteSim.Model.Finance;

namespace SiteSim.Tests.Model.Finance;

public sealed class InternalRateTests
{
    /// <summary>Examples of the IRR function, support.microsoft.com, which prints -2.1 %, 8.7 % and -44.4 %; digits by mpmath.</summary>
    [TestCase(new[] { -70_000.0, 12_000, 15_000, 18_000, 21_000 }, -0.02124484827341099103)]
    [TestCase(new[] { -70_000.0, 12_000, 15_000, 18_000, 21_000, 26_000 }, 0.08663094803653161429)]
    [TestCase(new[] { -70_000.0, 12_000, 15_000 }, -0.44350694133474053953)]
    [TestCase(new[] { -100.0, 110 }, 0.1)]
    [TestCase(new[] { 100.0, -110 }, 0.1)]
    [TestCase(new[] { -100.0, 100 }, 0.0)]
    [TestCase(new[] { 0.0, 0, -100, 50, 0 }, -0.5)]
    [TestCase(new[] { -1e-300, 1e300 }, double.PositiveInfinity)]
    [TestCase(new[] { -1.1125369292536007e-308, 2.2250738585072014e-308 }, 1.0, TestName = "2^-1023, below the normal doubles, and 2^-1022")]
    public void OneChangeOfSign_OneRate(double[] flows, double rate)
    {
        var one = (InternalRate.One)InternalRate.Of(flows);
        Assert.That(one.Rate, Is.EqualTo(rate).Within(1e-15));
        Assert.That(one.Reason, Is.EqualTo("one change of sign (Descartes)"));
    }

    [TestCase(new[] { -1_000.0, 2_300, -1_320 }, new[] { 0.1, 0.2 })]
    [TestCase(new[] { -1.6, 10, -10 }, new[] { 0.25, 4 }, TestName = "the strip mine of the Brigham textbooks on finance: 25 % and 400 %")]
    [TestCase(new[] { -252.0, 1_431, -3_035, 2_850, -1_000 }, new[] { 0.25, 1 / 3.0, 3 / 7.0, 2 / 3.0 },
        TestName = "S. Ross, R. Westerfield, B. Jordan, Fundamentals of Corporate Finance: 25, 33.33, 42.86 and 66.67 %")]
    [TestCase(new[] { -1_000.0, 800, 150, 150, 150, 150, -150 }, new[] { -0.5, 0.15238237116630654308 },
        TestName = "R. Brealey, S. Myers, Principles of Corporate Finance: -50 % and 15.2 %")]
    [TestCase(new[] { 1.0, -6, 5 }, new[] { 0.0, 4 }, TestName = "0 % beside another rate")]
    [TestCase(new[] { -1.0, 6, -11, 6 }, new[] { 0.0, 1, 2 }, TestName = "G. Hazen, The Engineering Economist 48, 2003: 0, 100 and 200 %")]
    public void SeveralRates_AllReported(double[] flows, double[] rates) =>
        Assert.That(((InternalRate.Several)InternalRate.Of(flows)).Rates, Is.EqualTo(rates).Within(1e-14));

    /// <summary>R. Brealey, S. Myers: +1000, -3000, +2500 is worth 339 at 10 % and never zero.</summary>
    [TestCase(new[] { 1_000.0, -3_000, 2_500 }, "2 changes of sign, exact isolation: the net present value is never zero")]
    [TestCase(new[] { 1.0, 2, 3 }, "no flow is of the opposite sign")]
    [TestCase(new[] { 0.0, -2, 0 }, "no flow is of the opposite sign")]
    [TestCase(new[] { 0.0, 0, 0 }, "every flow is zero: any rate would do")]
    [TestCase(new double[0], "every flow is zero: any rate would do")]
    public void NoRate_IsRefusedWithTheReason(double[] flows, string reason) =>
        Assert.That(((InternalRate.None)InternalRate.Of(flows)).Reason, Is.EqualTo(reason));

    [TestCase(new[] { -100.0, 220, -121 }, 0.1, TestName = "touches zero at 10 % without crossing")]
    [TestCase(new[] { -1_000.0, 3_300, -3_630, 1_331 }, 0.1, TestName = "three rates in one at 10 %")]
    [TestCase(new[] { 1.0, -2, 1 }, 0.0, TestName = "touches zero at 0 %")]
    [TestCase(new[] { 1.0, -1, 0.25 }, -0.5, TestName = "touches zero at -50 %")]
    public void CoincidingRates_AreOne(double[] flows, double rate) =>
        Assert.That(((InternalRate.One)InternalRate.Of(flows)).Rate, Is.EqualTo(rate).Within(2e-12));

    [Test]
    public void TwoRatesAMillionthApart_AreTwo() =>
        Assert.That(AllRates([-1, 1.1 + 1.100001, -1.1 * 1.100001]), Is.EqualTo(new[] { 0.1, 0.100001 }).Within(1e-9));

    /// <summary>Cumulated -10, 5, 3, 8: one change, though the flow changes sign three times.</summary>
    [Test]
    public void Norstrom_IsNamedWhereItProvesTheOnlyRateAboveZero()
    {
        var rate = InternalRate.Of([-10, 15, -2, 5]);
        Assert.That(rate, Is.TypeOf<InternalRate.One>());
        Assert.That(rate.Reason, Is.EqualTo("3 changes of sign, of the cumulated flow one (Norstrom: one rate above zero)"));
    }

    /// <summary>1 + r is 1e-26, and about 1e-40: below what a double of r can tell from 0.</summary>
    [TestCase(new[] { -1e20, 1e-6 })]
    [TestCase(new[] { -1e40, 4, -1e-40 })]
    public void RateNearMinusAll_StaysAboveIt(double[] flows) =>
        Assert.That(AllRates(flows), Is.Not.Empty.And.All.GreaterThan(-1).And.All.LessThan(-1 + 1e-15));

    [Test]
    public void FlowThatIsNoNumber_Throws() => Assert.That(
        () => InternalRate.Of([1, double.NaN]), Throws.ArgumentException.With.Message.Contains("Flow 1 is NaN, expected a finite number"));

    /// <summary>
    /// 480 months that begin with a cost and end with another, as a site that is cleared away: rent for 39 years between. The two rates a month
    /// by mpmath from the closed form of the annuity.
    /// </summary>
    [Test]
    public void FortyYearsOfMonths_TwoRates()
    {
        var flows = Enumerable.Repeat(10.0, 480).ToArray();
        (flows[0], flows[^1]) = (-1_000, -9_000);
        Assert.That(AllRates(flows), Is.EqualTo(new[] { 0.0050869969600739229557, 0.0084953591711513604186 }).Within(1e-13));
    }

    /// <summary>The four rates of Ross, Westerfield and Jordan, each period stretched to ten years of months.</summary>
    [Test]
    public void FortyYearsOfMonths_FourRates()
    {
        var flows = new double[481];
        (flows[0], flows[120], flows[240], flows[360], flows[480]) = (-252, 1_431, -3_035, 2_850, -1_000);
        double[] rates = [.. new[] { 1.25, 4 / 3.0, 10 / 7.0, 5 / 3.0 }.Select(g => Math.Pow(g, 1 / 120.0) - 1)];
        Assert.That(AllRates(flows), Is.EqualTo(rates).Within(1e-15));
    }

    [Test]
    public void FortyYearsOfMonths_SignsAlternating_EveryRateSolves()
    {
        var flows = Enumerable.Range(0, 480).Select(k => k % 40 == 0 ? -190.0 : 10 - k % 7).ToArray();
        var rates = AllRates(flows);
        Assert.That(rates, Is.Not.Empty);
        Assert.That(rates.Select(r => Residual(flows, r)), Has.All.LessThan(1e-11));
    }

    /// <summary>Rates planted as factors (a v - b) with whole a and b, and a factor without a root: exactly these come back.</summary>
    [Test]
    public void PlantedRates_ComeBack() => Gen.Select(Gen.Int[1, 40].Array[1, 5], Gen.Int[0, 2]).Sample((growths, pairs) =>
    {
        double[] flows = [-1];
        foreach (var tenths in growths) flows = Times(flows, [10, -tenths]);
        for (var k = 0; k < pairs; k++) flows = Times(flows, [2, -3, 2]);
        double[] expected = [.. growths.Distinct().Order().Select(t => t / 10.0 - 1)];
        Assert.That(AllRates(flows), Is.EqualTo(expected).Within(1e-11));
    }, seed: "0N0XIzNsQ0O2", iter: 500);

    /// <summary>A scan of v = 1 / (1 + r) sees a change of sign in a cell exactly where an odd number of rates is reported in it.</summary>
    [Test]
    public void RandomFlows_AgreeWithAScan() => Gen.Int[-9, 9].Array[2, 12].Sample(whole =>
    {
        double[] flows = [.. whole.Select(f => (double)f)];
        if (flows[0] == 0 || flows[^1] == 0) return;
        var factors = AllRates(flows).Select(r => 1 / (1 + r)).ToArray();
        for (var cell = 0; cell < 4_000; cell++)
        {
            // Cells off the round numbers, up to v = 20, beyond which no flow of these sizes has a root.
            var (from, to) = ((cell + 0.123) / 200, (cell + 1.123) / 200);
            var crossed = Math.Sign(Value(flows, from)) != Math.Sign(Value(flows, to));
            var crossings = factors.Count(v => v > from && v < to && !Touches(flows, v));
            Assert.That(crossings % 2 == 1, Is.EqualTo(crossed), $"{string.Join(' ', whole)}, v from {from}");
        }
    }, seed: "0N0XIzNsQ0O2", iter: 500);

    /// <summary>Millions of dollars to the cent. Near -100 % a double has no place left for the digits of 1 + r, so those are not put back in.</summary>
    [Test]
    public void RandomFlows_EveryRateSolvesAndDescartesHolds() => Gen.Int[-100_000_000, 100_000_000].Array[2, 60].Sample(cents =>
    {
        double[] flows = [.. cents.Select(c => c / 100.0)];
        var rates = AllRates(flows);
        var signs = flows.Select(Math.Sign).Where(s => s != 0).ToArray();
        var changes = signs.Zip(signs.Skip(1)).Count(p => p.First != p.Second);
        Assert.That(rates.Where(r => r > -0.99).Select(r => Residual(flows, r)), Has.All.LessThan(1e-11));
        Assert.That(rates, Is.Ordered.And.Count.LessThanOrEqualTo(changes));
        Assert.That((changes - rates.Count) % 2, Is.Zero);
    }, seed: "0N0XIzNsQ0O2", iter: 300);

    private static IReadOnlyList<double> AllRates(double[] flows) => InternalRate.Of(flows) switch
    {
        InternalRate.One one => [one.Rate],
        InternalRate.Several several => several.Rates,
        _ => [],
    };

    /// <summary>Net present value over the sum of the sizes discounted, on the side where powers do not overflow.</summary>
    private static double Residual(double[] flows, double rate)
    {
        var v = 1 / (1 + rate);
        var terms = flows.Select((f, k) => f * Math.Pow(v, v > 1 ? k - flows.Length : k)).ToArray();
        return Math.Abs(terms.Sum()) / terms.Sum(Math.Abs);
    }

    private static double Value(double[] flows, double v) => flows.Reverse().Aggregate(0.0, (value, flow) => value * v + flow);

    private static bool Touches(double[] flows, double v) => Math.Sign(Value(flows, v * (1 - 1e-7))) == Math.Sign(Value(flows, v * (1 + 1e-7)));

    private static double[] Times(double[] left, double[] right)
    {
        var product = new double[left.Length + right.Length - 1];
        for (var i = 0; i < left.Length; i++)
        {
            for (var k = 0; k < right.Length; k++) product[i + k] += left[i] * right[k];
        }

        return product;
    }
}
