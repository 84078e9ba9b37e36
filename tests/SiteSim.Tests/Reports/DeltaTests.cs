using NUnit.Framework;
using SiteSim.Reports.Html.Viewer;

namespace SiteSim.Tests.Reports;

public sealed class DeltaTests
{
    [TestCase(27_820_000, "USD", "+27.82 MUSD")]
    [TestCase(-118_315, "USD", "-118,315 USD")]
    [TestCase(0.001, "USD", "0.00 USD", Description = "what is printed as 0 has no sign")]
    [TestCase(-0.001, "USD", "0.00 USD")]
    [TestCase(-31.35, "%", "-31.35 points")]
    [TestCase(1.5, "MW", "+1.5 MW")]
    [TestCase(null, "MW", "")]
    public void Text_HasASign(double? difference, string unit, string said) => Assert.That(Delta.Text(difference, unit), Is.EqualTo(said));

    [Test]
    public void Usd_IsTheSame() => Assert.That(Delta.Usd(-38_700_000m), Is.EqualTo("-38.70 MUSD"));

    [TestCase(1.234, "+1.23 %")]
    [TestCase(-140.6, "-140.6 %")]
    [TestCase(0.0, "0.00 %")]
    [TestCase(null, "")]
    public void Percent_HasASign(double? percent, string said) => Assert.That(Delta.Percent(percent), Is.EqualTo(said));
}
