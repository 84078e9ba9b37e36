using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Reports.Explaining;

namespace SiteSim.ScenarioTests;

/// <summary>The hand calculation of <c>scenarios/next-tenant/README.md</c>, line by line.</summary>
[TestFixture]
public sealed class NextTenantTests
{
    private static StoredRun Run => ScenarioRun.Of("next-tenant");

    [TestCase("lease-one", 300_000 * (7 + 10 / 31.0))]
    [TestCase("lease-one-tenant-2", 260_000 * (6 / 30.0 + 1))]
    [TestCase("lease-two", 160_000 * (22 / 31.0 + 4))]
    public void Rent_OfEachTenant(string tenant, double usd) =>
        Assert.That(Sum(p => p.Account == Account.LeaseRent && p.Cause == tenant), Is.EqualTo(usd).Within(0.005));

    [Test]
    public void LateCredits_CountFromTheOptionsPromise() =>
        Assert.That(Sum(p => p.Account == Account.LateCredits), Is.EqualTo(-10 * 160_000 * 12 / 365.0).Within(0.005));

    [Test]
    public void Prepayment_IsCreditedSevenTimesAndTheRestIsKept()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Sum(p => p.Account == Account.Prepayment), Is.EqualTo(1_200_000));
            Assert.That(Run.Postings.Where(p => p.Account == Account.PrepaymentCredited).Select(p => p.Amount.Usd), Is.EqualTo(Enumerable.Repeat(-100_000.0, 7).Append(-500_000)));
            Assert.That(Sum(p => p.Account == Account.PrepaymentForfeited && p.Cause == "lease-one-default"), Is.EqualTo(500_000));
            Assert.That(Sum(p => p.Account.IsPrepayment()), Is.Zero, "nothing is owed to anybody at the end");
        });
    }

    [Test]
    public void Mining_GoesOnUntilThePhaseOrTheOption() =>
        Assert.That(Run.Summary.Figures.Single(f => f.Key == "mining_energy_mwh").Value, Is.EqualTo(11_880).Within(1e-6));

    [TestCase("lease-one", "The tenant of lease-one defaulted 2026-10-11 00:00; it paid 300,000")]
    [TestCase("lease-one", "lease-one was let again as lease-one-tenant-2, with rent from 2026-11-25 00:00 at 130.00 USD/kW-month.")]
    [TestCase("lease-one-default", "Prepayments kept: 500,000")]
    [TestCase("lease-one-tenant-2", "Lease rent: 312,000")]
    [TestCase("expand", "The tenant of lease-one exercised expand 2026-06-01 00:00 with 60 days' notice.")]
    public void Explain_NamesTheTurnAndItsCause(string id, string sentence) =>
        Assert.That(string.Join('\n', Explanation.Of(Run, id).Sentences), Does.Contain(sentence));

    private static double Sum(Func<Posting, bool> isMeant) => Run.Postings.Where(isMeant).Sum(p => p.Amount.MicroUsd) / 1e6;
}
