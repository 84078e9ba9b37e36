using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Model.Finance;

/// <summary>
/// Signed deals by their announcements (value of the initial term, critical IT), with the average in USD/kW-month: to 0.1 by decimal
/// arithmetic, and the whole dollars usually quoted. "1.0 B and more", "about 590 MW" are as rough as they look: a percent and more.
/// </summary>
public sealed class LevelisedRentTests
{
    [TestCase("Core Scientific-CoreWeave, about 590 MW", 10.2, 590, 12, 120.1, 120)]
    [TestCase("TeraWulf-Core42, more than 1.0 B", 1.0, 72.5, 10, 114.9, 115)]
    [TestCase("TeraWulf-Fluidstack CB-3/4, 200 MW and more", 3.7, 200, 10, 154.2, 154)]
    [TestCase("TeraWulf-Fluidstack CB-5", 3.0, 160, 10, 156.3, 156)]
    [TestCase("TeraWulf-Anthropic", 19, 401, 20, 197.4, 197)]
    [TestCase("Cipher-Fluidstack Barber Lake", 3.0, 168, 10, 148.8, 149)]
    [TestCase("Cipher-Fluidstack, added", 0.83, 39, 10, 177.4, 177)]
    [TestCase("Cipher-AWS, 300 MW of capacity", 5.5, 300, 15, 101.9, 102)]
    [TestCase("Hut 8-Fluidstack/Anthropic River Bend", 7.0, 245, 15, 158.7, 159)]
    [TestCase("Hut 8 Beacon Point", 9.8, 352, 15, 154.7, 155)]
    [TestCase("Galaxy Helios-CoreWeave, about 15 B", 15, 526, 15, 158.4, 158)]
    [TestCase("Applied Digital-CoreWeave PF1", 7, 250, 15, 155.6, 156)]
    [TestCase("Applied Digital-CoreWeave PF1, enlarged", 11, 400, 15, 152.8, 153)]
    [TestCase("Applied Digital PF2", 5, 200, 15, 138.9, 139)]
    [TestCase("Applied Digital PF3", 7.5, 300, 15, 138.9, 139)]
    [TestCase("Applied Digital Delta 1", 7.5, 300, 15, 138.9, 139)]
    [TestCase("Applied Digital Delta 2", 5.2, 210, 15, 137.6, 138)]
    [TestCase("Riot-AMD Rockdale", 0.311, 25, 10, 103.7, 104)]
    [TestCase("IREN-Microsoft, GPU cloud", 9.7, 200, 5, 808.3, 808)]
    [TestCase("IREN-NVIDIA, GPU cloud", 3.4, 60, 5, 944.4, 944)]
    public void UsdPerKwMonth_OfSignedDeals(string deal, double billionUsd, double megawatts, int years, double usd, double printed)
    {
        var average = LevelisedRent.UsdPerKwMonth(billionUsd * 1e9, Power.FromMegawatts(megawatts), 12 * years);
        Assert.That(average, Is.EqualTo(usd).Within(0.05 + 1e-9), deal);
        Assert.That(average, Is.EqualTo(printed).Within(0.5), deal);
    }

    /// <summary>The average of a rent that rises each anniversary, over its first year: 1.24 at 3 % over 15 years, 1.146 over 10.</summary>
    [TestCase(0.03, 15, 1.24, 0.005)]
    [TestCase(0.03, 10, 1.146, 0.0005)]
    [TestCase(0.0, 15, 1, 1e-12)]
    [TestCase(0.5, 2, 1.25, 1e-12)]
    public void Of_ALease_IsItsAverageWithEscalators(double escalator, int years, double ratio, double rounding)
    {
        var start = new DateTime(2026, 6, 1, 5, 0, 0, DateTimeKind.Utc);
        var lease = TestSite.Lease("lease", "nodes") with { EscalatorPerYear = escalator, StartUtc = start, EndUtc = start.AddYears(years) };
        Assert.That(LevelisedRent.Of(lease) / lease.RentUsdPerKwMonth, Is.EqualTo(ratio).Within(rounding));
    }

    [Test]
    public void BadTerms_Throw()
    {
        Assert.That(() => LevelisedRent.UsdPerKwMonth(1e9, Power.Zero, 10), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("above 0"));
        Assert.That(() => LevelisedRent.UsdPerKwMonth(1e9, Power.FromMegawatts(1), 0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
