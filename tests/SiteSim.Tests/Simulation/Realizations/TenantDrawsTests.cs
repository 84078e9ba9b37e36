using NUnit.Framework;
using SiteSim.Model.Contracts;
using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Tests.Simulation.Realizations;

public sealed class TenantDrawsTests
{
    private static readonly Reletting Terms = new(new LogNormal(180, 400), new Pert(110, 140, 180), 120);

    private static readonly ColocationLease Lease = TestSite.Lease("lease", "nodes") with { Default = new TenantDefault(null, 0.5), Reletting = Terms };

    [Test]
    public void Default_AtAConstantRate_ComesWithinAYearAsOftenAsItSays()
    {
        const int runs = 4000;
        var within = Enumerable.Range(0, runs).Count(replication => new TenantDraws(Lease, new RandomStreams(1, replication, Sampling.Independent)).NextDefaultDays() < 365) / (double)runs;
        var expected = 1 - Math.Exp(-0.5);
        Assert.That(within, Is.EqualTo(expected).Within(4 * Math.Sqrt(expected * (1 - expected) / runs)));
    }

    [Test]
    public void Letting_DoesNotDependOnDefaults()
    {
        var (one, other) = (new TenantDraws(Lease, new RandomStreams(1, 0, Sampling.Independent)), new TenantDraws(Lease, new RandomStreams(1, 0, Sampling.Independent)));
        other.NextDefaultDays();
        other.NextDefaultDays();
        Assert.That(other.NextLetting(Terms), Is.EqualTo(one.NextLetting(Terms)));
        Assert.That(one.NextLetting(Terms), Is.Not.EqualTo(new TenantDraws(Lease, new RandomStreams(1, 0, Sampling.Independent)).NextLetting(Terms)), "the second tenant is another");
    }
}
