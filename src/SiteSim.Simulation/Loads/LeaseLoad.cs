using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;

namespace SiteSim.Simulation.Loads;

/// <summary>
/// A tenant's machines under a colocation lease. Yield: watts. The load is worth what shedding it would cost the site: the credits its SLA
/// adds plus, under pass-through, the energy the tenant would have paid. So it yields only when its credits cost less than the power.
/// </summary>
internal sealed class LeaseLoad : Load
{
    private readonly List<LeaseAccount> _accounts = [];
    private readonly DateTime _horizonStartUtc;
    private readonly Accrual _passThrough;
    private readonly bool _protected;
    private int _available;
    private readonly bool _isDelivered;
    private bool _isInTerm;

    public LeaseLoad(ColocationLease lease, GpuCluster cluster, Hall hall, SiteModel site)
        : base(lease.Id, hall, site.LossShare)
    {
        Cluster = cluster;
        _horizonStartUtc = site.Horizon.StartUtc;
        _accounts.Add(new LeaseAccount(lease, lease.Id, _horizonStartUtc));
        _passThrough = new Accrual(Model.Finance.Account.PowerPassThrough, lease.Id, lease.Id);
        _protected = site.Policy.Sla == SlaPolicy.Never || site.Policy.Curtailment == CurtailmentPolicy.ProtectCompute;
        _isDelivered = site.Conversion.Phases.Any(p => p.Lease == lease.Id);
        _available = cluster.Nodes;
    }

    public GpuCluster Cluster { get; }

    /// <summary>The tenant's terms: of the one that is there, or was last.</summary>
    public ColocationLease Lease => Account.Lease;

    /// <summary>Of the tenant that is there, or was last.</summary>
    public LeaseAccount Account => _accounts[^1];

    /// <summary>Of every tenant so far, in order.</summary>
    public IReadOnlyList<LeaseAccount> Accounts => _accounts;

    public override IEnumerable<PrepaymentAccount> Prepayments => _accounts.Select(a => a.Prepayment).OfType<PrepaymentAccount>();

    public override int Machines => Cluster.Nodes;

    public bool PassesThrough => Lease.PassThrough;

    /// <summary>Watts the tenant's working machines ask for and do not get, before PUE; nothing is owed outside the term.</summary>
    public long ShortWatts => _isInTerm ? (long)_available * Cluster.Node.ActiveWatts - RowWatts : 0;

    /// <summary>A tenant's machine broke (-1) or came back (+1): the tenant's own affair, not a shortfall.</summary>
    public void CountAvailable(int change) => _available += change;

    /// <summary>Why it is short now, or null when it is whole.</summary>
    public string? ShortCause { get; set; }

    public override void Settle(DateTime timeUtc, Ledger ledger) => _passThrough.Settle(timeUtc, ledger);

    /// <summary>The tenant leaves before its term is over.</summary>
    public void EndTerm(DateTime atUtc) => Account.EndTerm(atUtc);

    /// <summary>Another tenant comes to the same power.</summary>
    /// <param name="lease">Its terms; the id stays.</param>
    /// <param name="tenant">Named as the cause of its postings.</param>
    public void Begin(ColocationLease lease, string tenant) => _accounts.Add(new LeaseAccount(lease, tenant, _horizonStartUtc));

    /// <summary>Adds a stretch of time to the month's unavailability when the lease is short.</summary>
    public void AdvanceSla(long ticks)
    {
        if (ShortCause is { } cause)
        {
            Account.Meter.Add(cause, ticks);
        }
    }

    /// <summary>Outside the term the tenant's machines draw nothing, except while a phase commissions them.</summary>
    protected override double PowerFactor(in Signals signals)
    {
        _isInTerm = signals.Utc >= Lease.StartUtc && signals.Utc < Lease.EndUtc;
        var isCommissioned = _isDelivered && signals.Utc < Lease.StartUtc;
        return _isInTerm || isCommissioned ? Lease.Profile.At(signals.Local) : 0;
    }

    protected override void SetValue(in Signals signals, Outlook outlook)
    {
        var worth = _protected ? ProtectedUsdPerMwh : EconomicUsdPerMwh(signals, outlook);
        Rate = worth / 1e6 * MeterRatio;
    }

    protected override void Accrue(double hours, in Signals signals)
    {
        if (Lease.PassThrough)
        {
            _passThrough.Add(GridWatts / 1e6 * hours * signals.MarginalUsdPerMwh);
        }
    }

    private double EconomicUsdPerMwh(in Signals signals, Outlook outlook)
    {
        var meterMw = (long)Math.Max(1, _available) * Cluster.Node.ActiveWatts * MeterRatio / 1e6;
        var credits = Account.CreditUsdPerHour(signals.MonthStartUtc, outlook) / meterMw;
        var worth = Lease.PassThrough ? signals.MarginalUsdPerMwh + credits : credits;

        // Power that costs less than nothing is taken by whatever is worth more than it: zero is enough.
        return Math.Max(0, worth);
    }
}
