using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Processes;

/// <summary>Posts each local day's energy and production, and each local month's rent, credits, demand charge, overhead and capex; then what moves profit but no cash.</summary>
internal sealed class Settlement(
    Timeline time, SiteModel site, ConversionPath conversion, IReadOnlyList<PhaseAccount> phases, IReadOnlyList<Tenancy> tenancies, IReadOnlyList<Load> loads, EnergyBill bill, DemandBill? demand,
    SiteMeter meter, Treasury? treasury, Books? books, Ledger ledger, Action<DateTime> onDay)
{
    private readonly LeaseLoad[] _leases = [.. loads.OfType<LeaseLoad>()];
    private readonly SaleAccount[] _sales = [.. loads.OfType<ComputeLoad>().Select(l => l.Account).OfType<SaleAccount>()];
    private readonly LateAccount[] _late = [.. conversion.Leases.Select(l => new LateAccount(l))];
    private DateTime _openSince = site.Horizon.StartUtc;

    public IEnumerable<Event> Run()
    {
        while (true)
        {
            yield return time.Delay(NextMidnight() - time.Now, Phase.Settle);
            meter.AdvanceTo(time.Now);
            SettleDay();
            if (site.Clock.ToLocal(time.Now).Day == 1)
            {
                CloseMonth();
                foreach (var tenancy in tenancies)
                {
                    tenancy.AfterMonth();
                }
            }

            onDay(time.Now);
        }
    }

    /// <summary>Settles what the horizon's end cuts off.</summary>
    public void Finish()
    {
        SettleDay();
        if (_openSince < time.Now)
        {
            CloseMonth();
        }
    }

    private DateTime NextMidnight()
    {
        var local = site.Clock.ToLocal(time.Now);
        return site.Clock.ToUtc(local.Date.AddDays(1));
    }

    private void SettleDay()
    {
        foreach (var load in loads)
        {
            load.Settle(time.Now, ledger);
        }

        bill.Settle(time.Now, ledger);
        treasury?.CloseDay(time.Now);
    }

    private void CloseMonth()
    {
        var openLocal = site.Clock.ToLocal(_openSince);
        var month = new DateOnly(openLocal.Year, openLocal.Month, 1);
        var start = site.Clock.ToUtc(month.ToDateTime(TimeOnly.MinValue));
        var end = site.Clock.ToUtc(month.AddMonths(1).ToDateTime(TimeOnly.MinValue));
        foreach (var account in _leases.SelectMany(l => l.Accounts.Where(a => a == l.Account || !a.IsOver(_openSince))))
        {
            account.CloseMonth(month, start, end, _openSince, time.Now, ledger);
        }

        foreach (var sale in _sales)
        {
            sale.CloseMonth(time.Now, ledger);
        }

        var share = (time.Now - _openSince) / (end - start);
        foreach (var late in _late)
        {
            late.CloseMonth(_openSince, time.Now, ledger);
        }

        demand?.CloseMonth(time.Now, share, ledger);
        if (site.Finance is { } finance)
        {
            ledger.Post(time.Now, Account.Overhead, "site", Money.FromUsd(-finance.OverheadUsdPerYear / 12 * share), Ledger.Operations);
        }

        treasury?.CloseMonth(month, time.Now);
        foreach (var phase in phases)
        {
            phase.CloseMonth(time.Now, share, ledger);
        }

        books?.CloseMonth(month, _openSince, time.Now, isLast: time.Now >= site.Horizon.EndUtc);
        _openSince = time.Now;
    }
}
