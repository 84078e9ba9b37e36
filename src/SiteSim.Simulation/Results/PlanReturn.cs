using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>
/// What a conversion plan is worth against changing nothing, on the same prices, weather, network and failures: the difference of the two
/// free cash flows, month by month, before debt. Halls outlast a horizon, so the rent that leases in force owe after it is kept beside, on its own.
/// </summary>
/// <param name="Incremental">Free cash of the plan less that of the baseline, by month of the horizon.</param>
/// <param name="RentBeyond">Rent that the plan's leases in force owe in the months after the horizon to the end of their terms, escalated, USD. What running the site costs
/// then, renewals and whatever mining might still earn are not in it.</param>
/// <param name="DiscountRate">Effective, a year.</param>
public sealed record PlanReturn(IReadOnlyList<Money> Incremental, IReadOnlyList<double> RentBeyond, double DiscountRate)
{
    /// <summary>The horizon's months, then those of the rent beyond it.</summary>
    public IReadOnlyList<double> ToTheEndOfTerms => [.. Incremental.Select(m => m.Usd), .. RentBeyond];

    /// <summary>At the start of the horizon, nothing after its end.</summary>
    public double PresentValueUsd => PresentValue.OfMonths([.. Incremental.Select(m => m.Usd)], DiscountRate);

    /// <summary>At the start of the horizon, with the rent contracted beyond it.</summary>
    public double PresentValueToTheEndOfTermsUsd => PresentValue.OfMonths(ToTheEndOfTerms, DiscountRate);

    /// <summary>Months until the difference has come back for good, rent beyond the horizon included; null when it never does.</summary>
    public int? PaybackMonths => Payback.Simple([.. ToTheEndOfTerms.Select(Money.FromUsd)]);

    /// <summary>Rates a month, or why there is none, with the rent contracted beyond the horizon.</summary>
    public InternalRate InternalRate => InternalRate.Of(ToTheEndOfTerms);

    /// <param name="plan">A run of a site with finance terms.</param>
    /// <param name="baseline">The same realization of the same site without its conversion.</param>
    public static PlanReturn Of(RunResult plan, RunResult baseline)
    {
        var clock = plan.Site.Clock;
        var without = CashFlow.Of(baseline.Postings, clock).ToDictionary(m => m.Month, m => m.Free);
        var flows = CashFlow.Of(plan.Postings, clock).Select(m => m.Free - without.GetValueOrDefault(m.Month));
        return new PlanReturn([.. flows], Beyond(plan), plan.Site.Finance!.DiscountRate);
    }

    private static double[] Beyond(RunResult plan)
    {
        var end = plan.Site.Horizon.EndUtc;
        var months = new List<double>();
        foreach (var lease in plan.Site.Leases.Where(l => l.StartUtc < end))
        {
            for (var (month, i) = (end, 0); month < lease.EndUtc; month = end.AddMonths(++i))
            {
                var next = end.AddMonths(i + 1);
                if (i == months.Count)
                {
                    months.Add(0);
                }

                months[i] += lease.MonthlyRentUsd(month) * (next <= lease.EndUtc ? 1 : (lease.EndUtc - month) / (next - month));
            }
        }

        return [.. months];
    }
}
