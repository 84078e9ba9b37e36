using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>Who gives way first when power is short or dear, by the values that dispatch sees: machines at nameplate efficiency, no lease short, no order called.</summary>
/// <param name="InstantUtc">When.</param>
/// <param name="EnergyUsdPerMwh">What one more MWh costs then; what is worth less is off.</param>
/// <param name="Steps">The least valuable first.</param>
public sealed record MeritOrder(DateTime InstantUtc, double EnergyUsdPerMwh, IReadOnlyList<MeritStep> Steps)
{
    /// <summary>At the first instant of a site's horizon.</summary>
    public static MeritOrder AtStart(SiteModel site, int replication) => At(site, replication, site.Horizon.StartUtc);

    /// <summary>At an instant of a site's horizon.</summary>
    public static MeritOrder At(SiteModel site, int replication, DateTime instantUtc)
    {
        var realization = Realization.Of(site, replication);
        var signals = new SignalReader(site, realization, new EnergyBill(site.Tariff)).At(instantUtc);
        var loads = new SiteProblem(site, replication, realization.GpuPrices).Loads;
        foreach (var load in loads)
        {
            load.Update(signals, new Outlook(site.Horizon.DispatchEvery, IsDated: false));
        }

        return new MeritOrder(instantUtc, signals.MarginalUsdPerMwh, [.. loads.SelectMany(StepsOf).OrderBy(step => step.UsdPerMwh)]);
    }

    private static IEnumerable<MeritStep> StepsOf(Load load) =>
        MeritBlocks.Of(load).Select(block => LoadHours.StepOf(load.Name, block, load.Machines, load.MeterRatio, load.Rate));
}
