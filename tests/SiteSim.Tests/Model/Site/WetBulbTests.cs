using NUnit.Framework;
using SiteSim.Model.Site;

namespace SiteSim.Tests.Model.Site;

public sealed class WetBulbTests
{
    /// <summary>The worked example of Stull (2011), section 3: 20 C and 50 % give 13.7 C; and psychrometric values at sea level within the fit's 1 K.</summary>
    [TestCase(20, 50, 13.7, 0.05)]
    [TestCase(35, 40, 23.8, 1.0)]
    [TestCase(30, 40, 20.0, 1.0)]
    [TestCase(10, 99, 9.9, 1.0)]
    public void FromDryBulb_MatchesPublishedValues(double celsius, double humidity, double expected, double within) =>
        Assert.That(WetBulb.FromDryBulb(celsius, humidity), Is.EqualTo(expected).Within(within));
}
