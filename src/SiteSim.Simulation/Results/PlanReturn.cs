using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>
/// What a conversion plan is worth against changing nothing, on the same prices, weather, network and failures: the difference of the two
/// free cash flows, month by month, before debt; coin that either still holds at the end counts at its price. Halls outlast a horizon, so the rent that
/// leases in force owe after it is kept beside, on its own.
/// </summary>
/// <param name="Incremental">Free cash of the plan less that of the baseline, by month of the horizon, USD.</param>
/// <param name="RentBeyond">Rent that the plan's leases in force owe in the months after the horizon to the end of their terms, escalated, USD. What running the site costs
/// then, renewals and whatever mining might still earn are not in it.</param>
/// <param name="DiscountRate">Effective, a year.</param>
public sealed record PlanReturn(IReadOnlyList<double> Incremental, IReadOnlyList<double> RentBeyond, double DiscountRate)
{
    /// <summary>The horizon's months, then those of the rent beyond it.</summary>
    public IReadOnlyList<double> ToTheEndOfTerms => [.. Incremental, .. RentBeyond];

    /// <summary>At the start of the horizon, nothing after its end.</summary>
    public double PresentValueUsd => PresentValue.OfMonths(Incremental, DiscountRate);

    /// <summary>At the start of the horizon, with the rent contracted beyond it.</summary>
    public double PresentValueToTheEndOfTermsUsd => PresentValue.OfMonths(ToTheEndOfTerms, DiscountRate);

    /// <summary>Months until the difference has come back for good, rent beyond the horizon included; null when it never does.</summary>
    public int? PaybackMonths => Payback.Simple([.. ToTheEndOfTerms.Select(Money.FromUsd)]);

    /// <summary>Rates a month, or why there is none, with the rent contracted beyond the horizon.</summary>
    public InternalRate InternalRate => InternalRate.Of(ToTheEndOfTerms);

    /// <summary>
    /// The same after income tax; null for a site that pays none. The tax is what was paid, so interest of the debt is deducted within the horizon; beyond it
    /// tax is levied on the rent, less the depreciation of halls in service and what is carried. The baseline is given no earnings there,
    /// so what it could still deduct is worth nothing.
    /// </summary>
    public PlanReturn? AfterTax { get; private init; }

    /// <param name="plan">A run of a site with finance terms.</param>
    /// <param name="baseline">The same realization of the same site without its conversion.</param>
    public static PlanReturn Of(RunResult plan, RunResult baseline)
    {
        var (rate, rent) = (plan.Site.Finance!.DiscountRate, Beyond(plan));
        var before = new PlanReturn(Difference(plan, baseline, m => m.Free), rent, rate);
        return plan.TaxOutlook is not { } outlook ? before : before with
        {
            AfterTax = new PlanReturn(Difference(plan, baseline, m => m.FreeAfterTax), [.. rent.Zip(outlook.TaxOn(rent), (usd, tax) => usd - tax.Usd)], rate),
        };
    }

    private static double[] Difference(RunResult plan, RunResult baseline, Func<CashMonth, Money> amount)
    {
        var (with, without) = (CashFlow.Flows(plan, amount), CashFlow.Flows(baseline, amount));
        return [.. with.Select((usd, m) => usd - (m < without.Count ? without[m] : 0))];
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
