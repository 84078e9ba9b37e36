using SiteSim.Model.Compute;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Loads;

/// <summary>
/// Nodes of the site's own cluster that sell GPU-hours, at a fixed price or at a market's. Yield: millionths of a GPU-hour per hour. Nodes without a
/// buyer draw their idle power. The load is worth what its sold GPU-hours earn for the power they need.
/// </summary>
internal sealed class ComputeLoad : Load
{
    public const double YieldPerGpu = 1e6;

    private readonly Workload _workload;
    private readonly GpuPricePath? _market;
    private readonly Accrual _revenue;
    private readonly bool _protected;
    private readonly double _fullMerit;
    private readonly double _idleShare;
    private double _price;
    private double _use;
    private double _power;

    public ComputeLoad(Workload workload, GpuCluster cluster, Hall hall, SiteModel site, IReadOnlyList<GpuPricePath> markets)
        : base(workload.Name, hall, site.LossShare)
    {
        _workload = workload;
        Cluster = cluster;
        _market = workload.Price is GpuPrice.Indexed indexed ? markets.First(m => m.Market.Name == indexed.Market) : null;
        _revenue = new Accrual(Model.Finance.Account.ComputeRevenue, workload.Name, workload.Sale is null ? Ledger.Operations : workload.Name);
        _protected = site.Policy.Curtailment == CurtailmentPolicy.ProtectCompute;
        _fullMerit = cluster.Node.Gpus * YieldPerGpu / cluster.Node.ActiveWatts;
        _idleShare = (double)cluster.Node.IdleWatts / cluster.Node.ActiveWatts;
        Account = workload.Sale is { } sale ? new SaleAccount(workload.Name, sale, site.Horizon.StartUtc) : null;
    }

    public Workload Workload => _workload;

    public GpuCluster Cluster { get; }

    /// <summary>Of the contract, where there is one.</summary>
    public SaleAccount? Account { get; }

    public override IEnumerable<PrepaymentAccount> Prepayments => Account?.Prepayment is { } account ? [account] : [];

    public override int Machines => _workload.Nodes;

    /// <summary>GPU-hours delivered at full-throughput equivalents.</summary>
    public double GpuHours { get; private set; }

    public override void Settle(DateTime timeUtc, Ledger ledger) => _revenue.Settle(timeUtc, ledger);

    /// <summary>Sold nodes draw what their profile asks for, the others idle.</summary>
    protected override double PowerFactor(in Signals signals)
    {
        var isSold = _workload.Sale?.HoldsAt(signals.Utc) ?? true;
        var sold = isSold ? _workload.Demand.Utilisation(_market?.At(signals.Utc) ?? _workload.Demand.ReferenceUsd) : 0;
        _price = Price(signals.Utc);
        _use = sold * _workload.Profile.At(signals.Local);
        return _power = _use + (1 - sold) * _idleShare;
    }

    /// <summary>
    /// Under take-or-pay an hour that is not offered is not owed: it costs the price of what is used or of what is owed anyway, whichever is more. The
    /// group's power factor holds idle nodes too; dispatch is told what a sold node earns for its own power.
    /// </summary>
    protected override void SetValue(in Signals signals, Outlook outlook)
    {
        var owed = _use > 0 ? _workload.Sale?.TakeOrPay ?? 0 : 0;
        UsdPerYieldHour = _price / YieldPerGpu * Math.Max(_use, owed);
        Rate = _use > 0 ? UsdPerYieldHour * (_power / _use) : _price / YieldPerGpu * _power;
        if (_protected)
            Rate += ProtectedUsdPerMwh / 1e6 / _fullMerit;
    }

    protected override void Accrue(double hours, in Signals signals)
    {
        var sold = Yield * (_price / YieldPerGpu * _use) * hours;
        _revenue.Add(sold);
        if (_use > 0)
            Account?.Add(sold, Yield * (_price / YieldPerGpu) * hours);
        GpuHours += Yield / YieldPerGpu * _use * hours;
    }

    private double Price(DateTime utc)
    {
        var price = _workload.Price is GpuPrice.Indexed indexed ? _market!.At(utc) * indexed.Factor : ((GpuPrice.Fixed)_workload.Price).Usd;
        return _workload.Sale?.Raised(price, utc) ?? price;
    }
}
