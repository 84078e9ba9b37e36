using NUnit.Framework;
using SiteSim.Tests.Simulation;

namespace SiteSim.Tests.Model.Contracts;

public sealed class ColocationLeaseTests
{
    [TestCase(0, 75_000)]
    [TestCase(11, 75_000)]
    [TestCase(12, 75_000 * 1.03)]
    [TestCase(36, 75_000 * 1.03 * 1.03 * 1.03)]
    public void MonthlyRentUsd_RisesOnAnniversaries(int months, double usd)
    {
        var lease = TestSite.Lease("lease", "nodes") with { EscalatorPerYear = 0.03 };
        Assert.That(lease.MonthlyRentUsd(lease.StartUtc.AddMonths(months)), Is.EqualTo(usd).Within(1e-9));
    }
}
