using SiteSim.Model.Finance;
using SiteSim.Simulation.Loads;
using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Accounting;

/// <summary>
/// Mined coin, in satoshi: what is sold as mined, kept, and sold later. Kept coin costs what it earned as revenue. A sale realises proceeds less cost, first in first out; what
/// is held is marked to fair value at the end of each month, the mark being the change of fair value less cost, so that the two never count a gain
/// twice. Sources: ASC 350-60-35-1 (fair value through net income), 50-1 and 50-2 (cost basis, FIFO), 50-4 (realised gains apart), added by
/// FASB ASU 2023-08.
/// </summary>
/// <param name="terms">The operator's rules.</param>
/// <param name="fleets">What earns the coin.</param>
/// <param name="usdPerBitcoinAt">Price in the hour of an instant.</param>
/// <param name="ledger">Where to.</param>
internal sealed class Treasury(TreasuryTerms terms, IReadOnlyList<MiningLoad> fleets, Func<DateTime, double> usdPerBitcoinAt, Ledger ledger)
{
    /// <summary>Subject of the postings, and the cause of those that no rule asked for.</summary>
    public const string Id = "treasury";

    private readonly CoinLots _lots = new();
    private readonly List<CoinMonth> _months = [];
    private long _mined;
    private Money _revenue;
    private Money _siteCash;
    private CoinMonth _month = CoinMonth.Empty;

    public IReadOnlyList<CoinMonth> Months => _months;

    /// <summary>Fair value less cost of what is held, as last marked.</summary>
    public Money Mark { get; private set; }

    /// <summary>Value in the books: cost and mark.</summary>
    public Money BookValue => _lots.Cost + Mark;

    /// <summary>All coin that the pool has paid, to the nearest satoshi.</summary>
    private long PaidSatoshi => checked((long)Math.Round(fleets.Sum(f => f.Bitcoin) * TreasuryTerms.SatoshiPerBitcoin));

    /// <summary>Takes in a day's coin and sells what is beyond the limit.</summary>
    public void CloseDay(DateTime toUtc)
    {
        var (mined, revenue) = (PaidSatoshi - _mined, ledger.Total(Account.MiningRevenue) - _revenue);
        (_mined, _revenue) = (_mined + mined, _revenue + revenue);
        if (mined <= 0) return;
        var sold = (long)Math.Round(mined * terms.SellShare);
        var cost = CoinLots.Part(revenue, mined - sold, mined);
        _lots.Add(mined - sold, cost);
        ledger.Post(toUtc, Account.BitcoinKept, Id, -cost, Id);
        _month = _month with
        {
            MinedSatoshi = _month.MinedSatoshi + mined,
            SoldSatoshi = _month.SoldSatoshi + sold,
            ProceedsUsd = _month.ProceedsUsd + (revenue - cost).Usd,
        };
        if (terms.MostSatoshi is { } most && _lots.Satoshi > most) Sell(toUtc, _lots.Satoshi - most, "treasury-limit");
    }

    /// <summary>Sells for costs and by the calendar, then marks what is left to its price. Everything else of the month has been posted.</summary>
    public void CloseMonth(DateOnly month, DateTime toUtc)
    {
        var cash = ledger.Total(AccountFacts.All.Where(IsCovered));
        var missing = _siteCash - cash;
        if (terms.Cover != CostCover.Nothing && missing > Money.Zero) Sell(toUtc, SatoshiFor(missing, toUtc), "treasury-costs");
        _siteCash = ledger.Total(AccountFacts.All.Where(IsCovered));
        if (terms.Schedule is { } schedule && (_months.Count + 1) % schedule.EveryMonths == 0)
        {
            Sell(toUtc, (long)Math.Round(_lots.Satoshi * schedule.Share), "treasury-schedule");
        }

        var mark = ValueOf(_lots.Satoshi, toUtc) - _lots.Cost;
        ledger.Post(toUtc, Account.BitcoinMark, Id, mark - Mark, Id);
        Mark = mark;
        _months.Add(_month with { Month = month, CostUsd = _lots.Cost.Usd, FairValueUsd = BookValue.Usd });
        _month = CoinMonth.Empty with { OpeningSatoshi = _lots.Satoshi };
    }

    private bool IsCovered(Account account) => account.IsRevenue() || account.IsTreasury() || account.IsPower()
        || (terms.Cover == CostCover.Costs && account == Account.Overhead);

    private void Sell(DateTime toUtc, long satoshi, string rule)
    {
        satoshi = Math.Min(satoshi, _lots.Satoshi);
        var proceeds = ValueOf(satoshi, toUtc);
        var gain = proceeds - _lots.Take(satoshi);
        ledger.Post(toUtc, Account.BitcoinSold, Id, proceeds, rule);
        ledger.Post(toUtc, Account.BitcoinGain, Id, gain, rule);
        _month = _month with { SoldSatoshi = _month.SoldSatoshi + satoshi, ProceedsUsd = _month.ProceedsUsd + proceeds.Usd };
    }

    private Money ValueOf(long satoshi, DateTime toUtc) => Money.FromUsd(satoshi * Price(toUtc) / TreasuryTerms.SatoshiPerBitcoin);

    private long SatoshiFor(Money amount, DateTime toUtc) => (long)Math.Ceiling(amount.Usd / Price(toUtc) * TreasuryTerms.SatoshiPerBitcoin);

    /// <summary>In the last hour of the day or month that ends here.</summary>
    private double Price(DateTime toUtc) => usdPerBitcoinAt(toUtc.AddTicks(-1));
}
