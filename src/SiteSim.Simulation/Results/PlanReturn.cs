using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>
/// What a conversion plan is worth against changing nothing, on the same prices, weather, network and failures: the difference of the two
/// free cash flows, month by month, before debt. Nothing after the horizon is counted, so a plan whose leases outlast it is worth more.
/// </summary>
/// <param name="Incremental">Free cash of the plan less that of the baseline, by month.</param>
/// <param name="NetPresentValueUsd">At the scenario's discount rate, to the start of the horizon.</param>
/// <param name="Internal">Rates per month, or why there is none.</param>
/// <param name="PaybackMonths">Months until the difference has come back for good; null when it does not within the horizon.</param>
/// <param name="ContractedRentBeyondUsd">Rent that the plan's leases owe after the horizon, escalated, not discounted.</param>
public sealed record PlanReturn(
    IReadOnlyList<Money> Incremental, double NetPresentValueUsd, InternalRate Internal, int? PaybackMonths, double ContractedRentBeyondUsd)
{
    /// <param name="plan">A run of a site with finance terms.</param>
    /// <param name="baseline">The same realization of the same site without its conversion.</param>
    public static PlanReturn Of(RunResult plan, RunResult baseline)
    {
        var clock = plan.Site.Clock;
        var with = CashFlow.Of(plan.Postings, clock);
        var without = CashFlow.Of(baseline.Postings, clock).ToDictionary(m => m.Month, m => m.Free);
        Money[] flows = [.. with.Select(m => m.Free - without.GetValueOrDefault(m.Month))];
        double[] usd = [.. flows.Select(f => f.Usd)];
        var rate = plan.Site.Finance!.DiscountRate;
        return new PlanReturn(flows, PresentValue.OfMonths(usd, rate), InternalRate.Of(usd), Payback.Simple(flows), RentBeyond(plan));
    }

    private static double RentBeyond(RunResult plan)
    {
        var end = plan.Site.Horizon.EndUtc;
        var sum = 0.0;
        foreach (var lease in plan.Site.Leases.Where(l => l.StartUtc < end))
        {
            for (var month = end; month < lease.EndUtc; month = month.AddMonths(1))
            {
                var next = month.AddMonths(1);
                sum += lease.MonthlyRentUsd(month) * (next <= lease.EndUtc ? 1 : (lease.EndUtc - month) / (next - month));
            }
        }

        return sum;
    }
}
