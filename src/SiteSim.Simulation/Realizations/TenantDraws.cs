using SiteSim.Model.Contracts;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// What fate holds for the tenants of one lease, one after the other: streams of their own, a draw of each for each tenant, so that nothing depends on
/// when or why a predecessor left.
/// </summary>
internal sealed class TenantDraws(ColocationLease lease, RandomStreams streams)
{
    private readonly RandomStream _defaults = streams.Of(lease.Id, "tenant-default");
    private readonly RandomStream _marketing = streams.Of(lease.Id, "marketing");
    private readonly RandomStream _rents = streams.Of(lease.Id, "market-rent");

    /// <summary>Days of paying rent before the next tenant defaults.</summary>
    public double NextDefaultDays() => lease.Default is { PerYear: > 0 } terms ? _defaults.NextExponential(365 / terms.PerYear) : double.PositiveInfinity;

    /// <summary>Days of looking for the next tenant, and the rent it agrees to, USD/kW-month.</summary>
    public (double Days, double Rent) NextLetting(Reletting terms) =>
        (Math.Max(0, terms.MarketingDays.Sample(_marketing)), Math.Max(0, terms.RentUsdPerKwMonth.Sample(_rents)));
}
