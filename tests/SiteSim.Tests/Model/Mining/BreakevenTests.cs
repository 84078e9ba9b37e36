using System.Globalization;
using NUnit.Framework;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>
/// Break-even power prices at hashprices 29, 40 and 50 USD/PH/day without pool fee, cents per kWh and USD per MWh, to the digits as printed
/// in the project's table of models (efficiency as printed there, one decimal). The table rounds twice, first to hundredths of a cent, and
/// so does this test: four cells (S19j Pro 57, S19k Pro 73, S21 XP 12.4 and 124) would end one lower if rounded once: 56.497, 72.46, 12.346
/// and 123.46.
/// </summary>
[TestFixture]
public class BreakevenTests
{
    [TestCase("S19", 34.2, "3.53 4.87 6.09", "35 49 61")]
    [TestCase("S19j Pro", 29.5, "4.10 5.65 7.06", "41 57 71")]
    [TestCase("S19k Pro", 23.0, "5.25 7.25 9.06", "53 73 91")]
    [TestCase("S19 XP", 21.5, "5.62 7.75 9.69", "56 78 97")]
    [TestCase("M50S+", 24.0, "5.03 6.94 8.68", "50 69 87")]
    [TestCase("M60S", 18.5, "6.53 9.01 11.26", "65 90 113")]
    [TestCase("M63S+ Hyd", 14.0, "8.63 11.9 14.9", "86 119 149")]
    [TestCase("A1566", 18.5, "6.53 9.01 11.26", "65 90 113")]
    [TestCase("S21", 17.5, "6.90 9.52 11.90", "69 95 119")]
    [TestCase("S21+", 16.5, "7.32 10.1 12.6", "73 101 126")]
    [TestCase("S21+ Hyd", 15.0, "8.06 11.1 13.9", "81 111 139")]
    [TestCase("S21 Pro", 15.0, "8.06 11.1 13.9", "81 111 139")]
    [TestCase("S21 XP", 13.5, "8.95 12.4 15.4", "90 124 154")]
    [TestCase("S21 XP Hyd", 12.0, "10.07 13.9 17.4", "101 139 174")]
    [TestCase("S23", 11.0, "10.98 15.2 18.9", "110 152 189")]
    [TestCase("S23 Hyd", 9.5, "12.72 17.5 21.9", "127 175 219")]
    public void Breakeven_ModelOfTheTable_IsAsPrinted(string model, double joulesPerTerahash, string centsPerKwh, string usdPerMwh)
    {
        double[] hashprices = [29, 40, 50];
        decimal Cents(double hashprice) => Math.Round((decimal)Breakeven.CentsPerKwh(hashprice, joulesPerTerahash, 0), 2, MidpointRounding.AwayFromZero);
        Assert.Multiple(() =>
        {
            foreach (var (hashprice, printed) in hashprices.Zip(centsPerKwh.Split(' ')))
                Assert.That(Printed(Cents(hashprice), printed), Is.EqualTo(printed), model);
            foreach (var (hashprice, printed) in hashprices.Zip(usdPerMwh.Split(' ')))
                Assert.That(Printed(10 * Cents(hashprice), printed), Is.EqualTo(printed), model);
        });
    }

    [TestCase(29.0, 20.0, 0.0, 60.4, 0.05, TestName = "UsdPerMwh_20JoulesPerTerahashAt29_Is60Point4")]
    [TestCase(29.0, 17.5, 0.0, 69.0, 0.1, TestName = "UsdPerMwh_S21At29_Is69")]
    [TestCase(29.0, 20.0, 0.01, 59.8, 0.05, TestName = "UsdPerMwh_PoolFeeOnePercent_TakesOnePercent")]
    public void UsdPerMwh_HandCheck(double hashprice, double joulesPerTerahash, double poolFee, double expected, double tolerance) =>
        Assert.That(Breakeven.UsdPerMwh(hashprice, joulesPerTerahash, poolFee), Is.EqualTo(expected).Within(tolerance));

    /// <summary>1 PH/s at 20 J/TH draws 20 kW: 0.48 MWh a day, at 50 USD/MWh 24 USD.</summary>
    [Test]
    public void HashCost_20JoulesPerTerahashAt50_Is24() => Assert.That(Breakeven.HashCost(50, 20), Is.EqualTo(24.0).Within(1e-12));

    [Test]
    public void HashCost_AtTheBreakevenPrice_IsTheHashprice() =>
        Assert.That(Breakeven.HashCost(Breakeven.UsdPerMwh(29, 17.5, 0), 17.5), Is.EqualTo(29.0).Within(1e-12));

    [Test]
    public void UsdPerMwh_IsTenTimesTheCents() => Assert.That(Breakeven.UsdPerMwh(29, 17.5, 0.01), Is.EqualTo(10 * Breakeven.CentsPerKwh(29, 17.5, 0.01)).Within(1e-12));

    private static string Printed(decimal value, string like)
    {
        var decimals = like.Contains('.', StringComparison.Ordinal) ? like.Length - like.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", CultureInfo.InvariantCulture);
    }
}
