using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Accounting;
using SiteSim.Simulation.Dispatching;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Processes;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation;

/// <summary>Headline numbers of a run; every money figure is a sum of accounts.</summary>
internal sealed class RunFigures(
    SiteModel site, IReadOnlyList<MachineBoard> boards, Ledger ledger, SiteMeter meter, IReadOnlyList<Load> loads, IReadOnlyList<LeaseMonth> leaseMonths,
    IReadOnlyList<OrderOutcome> orders, IReadOnlyList<SiteEvent> events, SeriesTable series)
{
    private static readonly Account[] EnergyAccounts = [.. AccountFacts.All.Where(a => a.IsPower())];

    private readonly List<Figure> _figures = [];
    private readonly double _hours = site.Horizon.Length.TotalHours;
    private readonly double _siteMwh = Energy.ToMwh(meter.SiteEnergy);

    public IReadOnlyList<Figure> All()
    {
        AddMoney();
        AddEnergy();
        AddMining();
        AddCompute();
        AddLeases();
        AddGrid();
        AddReliability();
        return _figures;
    }

    private void AddMoney()
    {
        foreach (var account in AccountFacts.All.Where(a => ledger.Postings.Any(p => p.Account == a)))
        {
            Add("money", AccountKey(account), account.Label(), ledger.Total(account).Usd, "USD", account);
        }

        var revenue = AccountFacts.All.Where(a => a.IsRevenue()).ToArray();
        Add("money", "revenue_usd", "revenue", ledger.Total(revenue).Usd, "USD", revenue);
        Add("money", "power_cost_usd", "cost of power", ledger.Total(EnergyAccounts).Usd, "USD", EnergyAccounts);
        Add("money", "margin_usd", "revenue less power", ledger.Total(revenue.Concat(EnergyAccounts)).Usd, "USD", [.. revenue, .. EnergyAccounts]);
        var prepaid = loads.SelectMany(l => l.Prepayments).ToArray();
        if (prepaid.Length > 0)
        {
            Add("money", "prepayments_owed_usd", "owed at the end to customers who paid ahead", new Money(prepaid.Sum(p => p.Balance.MicroUsd)).Usd, "USD");
        }

        var compute = ledger.Total(AccountFacts.All.Where(a => a.IsComputeRevenue())).Usd;
        var all = ledger.Total(revenue).Usd;
        if (all > 0)
        {
            Add("money", "ai_revenue_share_pct", "revenue from AI", 100 * compute / all, "%");
        }
    }

    private void AddEnergy()
    {
        Add("energy", "energy_drawn_mwh", "energy at the meter", _siteMwh, "MWh");
        Add("energy", "mean_power_mw", "mean power", _siteMwh / _hours, "MW");
        Add("energy", "peak_power_mw", "highest power", meter.PeakWatts / 1e6, "MW");
        Add("energy", "load_factor_pct", "mean power / interconnection", 100 * _siteMwh / _hours / site.Interconnection.Megawatts, "%");
        AddEnergyOf("mining_energy_mwh", "energy of mining", loads.OfType<MiningLoad>());
        AddEnergyOf("compute_energy_mwh", "energy of compute", loads.Where(l => l is not MiningLoad));
        var it = loads.Sum(l => Energy.ToMwh(l.ItEnergy));
        Add("energy", "cooling_mwh", "energy of cooling", loads.Sum(l => Energy.ToMwh(l.CoolingEnergy)), "MWh");
        Add("energy", "losses_mwh", "energy lost before the halls", loads.Sum(l => Energy.ToMwh(l.LossEnergy)), "MWh");
        if (it > 0)
        {
            Add("energy", "mean_pue", "mean PUE", loads.Sum(l => Energy.ToMwh(l.ItEnergy + l.CoolingEnergy)) / it, "");
        }

        if (_siteMwh > 0)
        {
            Add("energy", "all_in_power_usc_per_kwh", "all-in cost of power", -ledger.Total(EnergyAccounts).Usd / _siteMwh / 10, "c/kWh");
        }
    }

    private void AddEnergyOf(string key, string label, IEnumerable<Load> some)
    {
        var mwh = some.Sum(l => Energy.ToMwh(l.GridEnergy));
        if (mwh > 0)
        {
            Add("energy", key, label, mwh, "MWh");
        }
    }

    private void AddMining()
    {
        var fleets = loads.OfType<MiningLoad>().ToArray();
        if (fleets.Length == 0)
        {
            return;
        }

        var deployed = fleets.Sum(f => (double)Board(f.Name).OnSiteTicks / site.Horizon.Length.Ticks * f.Fleet.Model.Gigahash);
        var work = fleets.Sum(f => f.GhsHours);
        Add("mining", "bitcoin_mined_btc", "bitcoin mined, after pool fee", fleets.Sum(f => f.Bitcoin), "BTC");
        Add("mining", "deployed_hashrate_ehs", "deployed hash rate, nameplate, mean", deployed / 1e9, "EH/s");
        Add("mining", "realised_hashrate_ehs", "realised hash rate, mean", work / _hours / 1e9, "EH/s");
        Add("mining", "mining_uptime_pct", "realised / deployed", 100 * work / _hours / deployed, "%");
        if (work > 0)
        {
            Add("mining", "fleet_efficiency_j_per_th", "fleet efficiency at the machines", fleets.Sum(f => Energy.ToMwh(f.ItEnergy)) * 1e9 / work, "J/TH");
        }

        Add("mining", "mean_hashprice_usd_per_ph_day", "mean hashprice", series["hashprice_usd_per_ph_day"].Values.Average(), "USD/PH/day");
        Add("mining", "final_difficulty_t", "difficulty at the end", series["difficulty_t"].Values[^1], "T");
        Add("mining", "final_bitcoin_usd", "bitcoin at the end", series["bitcoin_usd"].Values[^1], "USD");
    }

    private void AddCompute()
    {
        var sold = loads.OfType<ComputeLoad>().ToArray();
        if (site.Clusters.Count > 0)
        {
            var onSite = site.Clusters.Sum(c => (double)Board(c.Name).OnSite * c.Node.Gpus);
            Add("compute", "gpus", "GPUs on site at the end", onSite, "GPUs");
        }

        if (sold.Length > 0)
        {
            var gpus = site.Clusters.Sum(c => (double)c.Gpus);
            var hours = sold.Sum(c => c.GpuHours);
            Add("compute", "gpu_hours", "GPU-hours delivered", hours, "GPU-h");
            Add("compute", "gpu_utilisation_pct", "GPU-hours delivered / possible", 100 * hours / (gpus * _hours), "%");
        }
    }

    private MachineBoard Board(string name) => boards.Single(b => b.Name == name);

    private void AddLeases()
    {
        foreach (var lease in site.Leases)
        {
            var months = leaseMonths.Where(m => m.Lease == lease.Id).ToArray();
            var inTerm = months.Sum(m => m.InTerm.TotalMinutes);
            var minutes = months.Sum(m => m.Unavailable.TotalMinutes);
            Add("leases", Key(lease.Id, "short_minutes"), $"{lease.Id}: minutes short", minutes, "min");
            Add("leases", Key(lease.Id, "availability_pct"), $"{lease.Id}: availability", inTerm > 0 ? 100 * (1 - minutes / inTerm) : 100, "%");
        }
    }

    private void AddGrid()
    {
        Add("grid", "mean_index_usd_per_mwh", "mean index price", meter.IndexHours / _hours, "USD/MWh");
        var index = series["index_usd_per_mwh"].Values;
        Add("grid", "negative_price_share_pct", "time at negative prices", 100.0 * index.Count(p => p < 0) / index.Length, "%");
        if (orders.Count > 0)
        {
            Add("grid", "curtailed_mwh", "energy not drawn for curtailment orders", orders.Sum(o => o.EnergyMwh), "MWh");
            Add("grid", "curtailment_net_usd", "what the orders earned (+) or cost (-)", orders.Sum(o => o.Net.Usd), "USD");
        }
    }

    private void AddReliability()
    {
        foreach (var subject in site.Fleets.Select(f => f.Name).Concat(site.Clusters.Select(c => c.Name)))
        {
            Count(Key(subject, "failures"), $"{subject}: failures", e => e.Kind == EventKind.MachineFailed && e.Subject == subject);
        }

        Count("transformer_failures", "transformer failures", e => e.Kind == EventKind.TransformerFailed);
    }

    private void Count(string key, string label, Func<SiteEvent, bool> counts) =>
        Add("reliability", key, label, events.Count(counts), "");

    private void Add(string section, string key, string label, double value, string unit, params Account[] accounts) =>
        _figures.Add(new Figure(section, key, label, value, unit, accounts));

    private static string Key(string name, string suffix) => name.Replace('-', '_') + "_" + suffix;

    internal static string AccountKey(Account account) => account switch
    {
        Account.MiningRevenue => "mining_revenue_usd",
        Account.ComputeRevenue => "compute_revenue_usd",
        Account.TakeOrPay => "take_or_pay_usd",
        Account.LeaseRent => "lease_rent_usd",
        Account.PrepaymentForfeited => "prepayment_forfeited_usd",
        Account.PowerPassThrough => "power_pass_through_usd",
        Account.SlaCredits => "sla_credits_usd",
        Account.LateCredits => "late_credits_usd",
        Account.EnergyIndex => "energy_index_usd",
        Account.EnergyAdder => "energy_adder_usd",
        Account.EnergyBlocks => "energy_blocks_usd",
        Account.BlockSellBack => "block_sell_back_usd",
        Account.DemandCharge => "demand_charge_usd",
        Account.Overhead => "overhead_usd",
        Account.Prepayment => "prepayment_usd",
        Account.PrepaymentCredited => "prepayment_credited_usd",
        Account.PrepaymentRepaid => "prepayment_repaid_usd",
        Account.BitcoinKept => "bitcoin_kept_usd",
        Account.BitcoinSold => "bitcoin_sold_usd",
        Account.TaxPaid => "tax_paid_usd",
        Account.AsicSalvage => "asic_salvage_usd",
        Account.Capex => "capex_usd",
        Account.DebtDraw => "debt_draw_usd",
        Account.InterestCapitalised => "interest_capitalised_usd",
        Account.DebtInterest => "debt_interest_usd",
        Account.DebtRepayment => "debt_repayment_usd",
        Account.Depreciation => "depreciation_usd",
        Account.DisposalGain => "disposal_gain_usd",
        Account.BitcoinGain => "bitcoin_gain_usd",
        Account.BitcoinMark => "bitcoin_mark_usd",
        Account.IncomeTax => "income_tax_usd",
        Account.DeferredTax => "deferred_tax_usd",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "not an account"),
    };
}
