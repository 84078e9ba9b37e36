using SiteSim.Model.Compute;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Simulation.Loads;

/// <summary>Nodes of the site's own cluster that sell GPU-hours. Yield: millionths of a GPU-hour per hour.</summary>
internal sealed class ComputeLoad(Workload workload, GpuCluster cluster, Hall hall, SiteModel site)
    : Load(workload.Name, hall, site.LossShare)
{
    public const double YieldPerGpu = 1e6;

    private readonly Accrual _revenue = new(Account.ComputeRevenue, workload.Name, Ledger.Operations);
    private readonly bool _protected = site.Policy.Curtailment == CurtailmentPolicy.ProtectCompute;

    private readonly double _fullMerit = cluster.Node.Gpus * YieldPerGpu / cluster.Node.ActiveWatts;

    public Workload Workload => workload;

    public GpuCluster Cluster => cluster;

    public override int Machines => workload.Nodes;

    /// <summary>GPU-hours delivered at full-throughput equivalents.</summary>
    public double GpuHours { get; private set; }

    public override void Settle(DateTime timeUtc, Ledger ledger) => _revenue.Settle(timeUtc, ledger);

    protected override double PowerFactor(in Signals signals) => workload.Profile.At(signals.Local);

    protected override void SetValue(in Signals signals, Outlook outlook)
    {
        UsdPerYieldHour = workload.UsdPerGpuHour / YieldPerGpu * workload.Profile.At(signals.Local);
        Rate = _protected ? UsdPerYieldHour + ProtectedUsdPerMwh / 1e6 / _fullMerit : UsdPerYieldHour;
    }

    protected override void Accrue(double hours, in Signals signals)
    {
        _revenue.Add(Yield * UsdPerYieldHour * hours);
        GpuHours += Yield / YieldPerGpu * workload.Profile.At(signals.Local) * hours;
    }
}
