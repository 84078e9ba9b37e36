using SiteSim.Model.Contracts;
using SiteSim.Model.Finance;
using SiteSim.Model.Site;

namespace SiteSim.Simulation.Results;

/// <summary>The months of a run as operators report them, from its series, postings, lease months and orders. An interval belongs to the month it begins in.</summary>
public sealed class OperatorMonths
{
    private readonly RunResult _run;
    private readonly SiteModel _site;
    private readonly ILookup<DateOnly, Posting> _postings;
    private readonly DateOnly _month;
    private readonly DateTime _fromUtc;
    private readonly DateTime _toUtc;
    private readonly int _firstRow;
    private readonly int _endRow;

    private OperatorMonths(RunResult run, ILookup<DateOnly, Posting> postings, DateOnly month)
    {
        (_run, _site, _postings, _month) = (run, run.Site, postings, month);
        _fromUtc = Later(_site.Clock.ToUtc(month.ToDateTime(TimeOnly.MinValue)), _site.Horizon.StartUtc);
        _toUtc = Earlier(_site.Clock.ToUtc(month.AddMonths(1).ToDateTime(TimeOnly.MinValue)), _site.Horizon.EndUtc);
        (_firstRow, _endRow) = (RowFrom(_fromUtc), RowFrom(_toUtc));
    }

    /// <summary>Every month of the horizon.</summary>
    public static IReadOnlyList<OperatorMonth> Of(RunResult run)
    {
        var clock = run.Site.Clock;
        var postings = run.Postings.ToLookup(p => CashFlow.MonthOf(p.TimeUtc, clock));
        var months = new List<OperatorMonth>();
        var last = CashFlow.MonthOf(run.Site.Horizon.EndUtc, clock);
        for (var month = CashFlow.MonthOf(run.Site.Horizon.StartUtc.AddTicks(1), clock); month <= last; month = month.AddMonths(1))
        {
            months.Add(new OperatorMonths(run, postings, month).Whole());
        }

        return months;
    }

    private double Hours => (_toUtc - _fromUtc).TotalHours;

    private OperatorMonth Whole() => new(
        _month, Hours, Usd(a => a.IsRevenue()), Power(), _site.Fleets.Count > 0 ? Mining() : null, _site.Clusters.Count > 0 ? Compute() : null,
        _run.CoinMonths.FirstOrDefault(c => c.Month == _month));

    private PowerMonth Power() => new(
        OverTime("site_mw"), -Usd(a => a.IsPower()), Usd(a => a == Account.BlockSellBack),
        _run.Orders.Where(o => CashFlow.MonthOf(o.Order.AtUtc.AddTicks(1), _site.Clock) == _month).Sum(o => o.EnergyCostAvoided.Usd));

    private MiningMonth Mining()
    {
        var siteMwh = OverTime("site_mw");
        var share = siteMwh > 0 ? _site.Fleets.Sum(f => OverTime(f.Name + "_mw")) / siteMwh : 0;
        var writtenOff = _postings[_month].Where(p => p.Account == Account.Depreciation && _site.Fleets.Any(f => f.Name == p.Subject));
        return new MiningMonth(
            Hours, Sum("bitcoin_btc"), OverTime("deployed_phs") / 1e3, OverTime("hashrate_phs") / 1e3, OverTime("hashprice_usd_per_ph_day"),
            OverTime("mining_it_mw"), Usd(a => a == Account.MiningRevenue), -Usd(a => a.IsPower()) * share, -Usd(a => a == Account.Overhead) * share,
            -new Money(writtenOff.Sum(p => p.Amount.MicroUsd)).Usd);
    }

    private ComputeMonth Compute()
    {
        var leases = _run.LeaseMonths.Where(m => m.Month == _month).ToArray();
        return new ComputeMonth(
            Hours,
            _site.Leases.Sum(l => l.CriticalIt.Megawatts * ContractedHours(l)),
            leases.Sum(m => _site.Leases.First(l => l.Id == m.Lease).CriticalIt.Megawatts * m.InTerm.TotalHours),
            _site.Leases.Sum(l => OverTime(l.Id + "_mw")),
            leases.Sum(m => m.InTerm.TotalHours),
            leases.Sum(m => m.Unavailable.TotalHours),
            -Usd(a => a == Account.SlaCredits),
            -Usd(a => a == Account.LateCredits),
            Usd(a => a == Account.LeaseRent),
            _site.Workloads.Count > 0 ? Sum("gpu_hours") : 0,
            Usd(a => a.IsComputeRevenue()));
    }

    /// <summary>Time of the month under contract, delivered or not: from signing, or from the exercise of an option, but not between two tenants.</summary>
    private double ContractedHours(ColocationLease lease)
    {
        var hours = 0.0;
        var open = Signed(lease);
        foreach (var e in _run.Events.Where(e => e.Subject == lease.Id))
        {
            if (e.Kind == EventKind.LeaseRelet)
            {
                open = e.TimeUtc;
            }
            else if (e.Kind is EventKind.LeaseTerminated or EventKind.TenantDefaulted or EventKind.LeaseEndedForOutages)
            {
                hours += HoursWithin(open, e.TimeUtc);
                open = null;
            }
        }

        return hours + HoursWithin(open, lease.EndUtc);
    }

    private DateTime? Signed(ColocationLease lease)
    {
        var phase = _site.Conversion.Phases.FirstOrDefault(p => p.Lease == lease.Id)?.Id;
        return _site.Leases.SelectMany(l => l.Options).FirstOrDefault(o => o.Phase == phase) is { } option
            ? _run.Events.FirstOrDefault(e => e.Kind == EventKind.OptionExercised && e.Cause == option.Id)?.TimeUtc
            : _site.Horizon.StartUtc;
    }

    private double HoursWithin(DateTime? from, DateTime to) => from is { } start ? HoursBetween(Later(_fromUtc, start), Earlier(_toUtc, to)) : 0;

    private double Usd(Func<Account, bool> kind) => new Money(_postings[_month].Where(p => kind(p.Account)).Sum(p => p.Amount.MicroUsd)).Usd;

    /// <summary>Sum of a column of amounts.</summary>
    private double Sum(string column) => new ArraySegment<double>(_run.Series[column].Values, _firstRow, _endRow - _firstRow).Sum();

    /// <summary>Sum of a column of rates times hours.</summary>
    private double OverTime(string column)
    {
        var (values, sum) = (_run.Series[column].Values, 0.0);
        for (var row = _firstRow; row < _endRow; row++)
        {
            sum += values[row] * HoursBetween(_run.Series.StartsUtc[row], RowEnd(row));
        }

        return sum;
    }

    private DateTime RowEnd(int row) => row + 1 < _run.Series.StartsUtc.Length ? _run.Series.StartsUtc[row + 1] : _site.Horizon.EndUtc;

    /// <summary>The first row that begins at this instant or later.</summary>
    private int RowFrom(DateTime utc)
    {
        var found = Array.BinarySearch(_run.Series.StartsUtc, utc);
        return found >= 0 ? found : ~found;
    }

    private static double HoursBetween(DateTime from, DateTime to) => to > from ? (to - from).TotalHours : 0;

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;

    private static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;
}
