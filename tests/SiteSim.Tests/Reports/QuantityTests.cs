using NUnit.Framework;
using SiteSim.Reports.Tables;

namespace SiteSim.Tests.Reports;

public sealed class QuantityTests
{
    [TestCase(12_345_678.9, "USD", "12.35 MUSD")]
    [TestCase(-1_234_567_890.0, "USD", "-1,234.57 MUSD")]
    [TestCase(999_999.4, "USD", "999,999 USD")]
    [TestCase(-12.345, "USD", "-12.35 USD", Description = "halves away from zero")]
    [TestCase(-0.001, "USD", "0.00 USD", Description = "no minus before zero")]
    [TestCase(87_654.32, "MWh", "87,654.3 MWh")]
    [TestCase(793_046.6, "MWh", "793.0 GWh")]
    [TestCase(2.93456, "c/kWh", "2.93 c/kWh")]
    [TestCase(4.3814, "EH/s", "4.381 EH/s")]
    [TestCase(2.1699, "BTC", "2.1699 BTC")]
    [TestCase(512.3456, "BTC", "512.35 BTC")]
    [TestCase(67_276_800, "GPU-h", "67.28 M GPU-h")]
    [TestCase(99.977, "%", "99.98 %")]
    [TestCase(1_500, "", "1,500")]
    [TestCase(0.012345, "x", "0.0123 x")]
    [TestCase(double.NaN, "USD", "n/a")]
    public void Format_IsWhatTheFieldReads(double value, string unit, string text) => Assert.That(Quantity.Format(value, unit), Is.EqualTo(text));

    [TestCase(12.5, "12.5 min")]
    [TestCase(119.9, "119.9 min")]
    [TestCase(150, "2.5 h")]
    public void Duration_TurnsToHours(double minutes, string text) => Assert.That(Quantity.Duration(minutes), Is.EqualTo(text));

    [Test]
    public void ThousandUsd_KeepsOneDecimal() =>
        Assert.That((Quantity.ThousandUsd(-384_049m), Quantity.ThousandUsd(0m), Quantity.ThousandUsd(-40m)), Is.EqualTo(("-384.0", "0", "0.0")));
}
