using SiteSim.Model.Finance;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Reports;

/// <summary>A run written down by hand: 2 June to 10 July 2026 local time, an order, an outage, two months of rent.</summary>
internal static class SampleRun
{
    /// <summary>2 June 2026, local midnight in US Central daylight time.</summary>
    public static readonly DateTime StartUtc = new(2026, 6, 2, 5, 0, 0, DateTimeKind.Utc);

    public static readonly DateTime EndUtc = new(2026, 7, 10, 5, 0, 0, DateTimeKind.Utc);

    /// <summary>Local midnight between June and July: due for June.</summary>
    public static readonly DateTime JuneEndUtc = new(2026, 7, 1, 5, 0, 0, DateTimeKind.Utc);

    public static readonly CurtailmentOrder Order = new(
        "heat-dome", new DateTime(2026, 6, 20, 21, 30, 0, DateTimeKind.Utc), TimeSpan.FromHours(4), Power.FromMegawatts(45), TimeSpan.FromMinutes(10));

    public static RunResult Create(DateTime? endUtc = null)
    {
        var site = SampleSite.Of(StartUtc, endUtc ?? EndUtc, TimeSpan.FromMinutes(5), Order);
        return new RunResult(site, 3, SampleSeries.Of(site), Events(), Postings(), Figures(), LeaseMonths(), [Outcome()], 10_945, 0x00c0ffee12345678);
    }

    private static SiteEvent[] Events() =>
    [
        new(StartUtc.AddHours(30).AddTicks(7), EventKind.MachineFailed, "s21", 4_711, "", 120),
        new(Order.CallUtc, EventKind.CurtailmentCalled, "site", -1, Order.Id, 45),
        new(Order.AtUtc, EventKind.CurtailmentStarted, "site", -1, Order.Id, 44.9),
        new(Order.AtUtc, EventKind.LeaseShort, "anchor", -1, Order.Id, 1.25),
        new(Order.AtUtc.AddMinutes(12.5), EventKind.LeaseWhole, "anchor", -1, Order.Id, 12.5),
        new(Order.EndUtc, EventKind.CurtailmentEnded, "site", -1, Order.Id, 44.9),
        new(Order.EndUtc.AddMinutes(6), EventKind.CurtailmentRestored, "site", -1, Order.Id, 96),
        new(JuneEndUtc, EventKind.TransformerFailed, "substation-a", -1, "substation-a-outage-1", 285),
        new(JuneEndUtc.AddHours(2), EventKind.TransformerReturned, "substation-a", -1, "substation-a-outage-1", 380),
        new(JuneEndUtc.AddDays(3), EventKind.DifficultyAdjusted, "network", -1, "", double.NaN),
    ];

    private static Posting[] Postings() =>
    [
        Post(StartUtc.AddDays(1), Account.MiningRevenue, "s21", 58_000.123456m, "operations"),
        Post(StartUtc.AddDays(1), Account.EnergyIndex, "site", -41_000.000001m, "operations"),
        Post(StartUtc.AddDays(1), Account.ComputeRevenue, "train", 499_200m, "operations"),
        Post(JuneEndUtc, Account.MiningRevenue, "s21", 61_000.5m, "operations"),
        Post(JuneEndUtc, Account.LeaseRent, "anchor", 2_320_000m, "anchor"),
        Post(JuneEndUtc, Account.SlaCredits, "anchor", -116_000.333333m, Order.Id),
        Post(JuneEndUtc, Account.DemandCharge, "site", -384_000m, "operations"),
        Post(EndUtc, Account.MiningRevenue, "s19", 20_000m, "operations"),
        Post(EndUtc, Account.LeaseRent, "anchor", 696_774.193548m, "anchor"),
        Post(EndUtc, Account.PowerPassThrough, "anchor", 310_000.01m, "anchor"),
        Post(EndUtc, Account.EnergyAdder, "site", -9_000.99m, "operations"),
    ];

    private static Posting Post(DateTime timeUtc, Account account, string subject, decimal usd, string cause) =>
        new(timeUtc, account, subject, new Money((long)(usd * 1_000_000m)), cause);

    private static Figure[] Figures() =>
    [
        new("energy", "energy_drawn_mwh", "energy at the meter", 87_654.3, "MWh", []),
        new("energy", "all_in_power_usc_per_kwh", "all-in cost of power", 0.5, "c/kWh", []),
        new("energy", "mean_power_mw", "mean power", 96.1, "MW", []),
        new("money", "revenue_usd", "revenue", 3_849_973.993671, "USD", [Account.MiningRevenue]),
        new("money", "power_cost_usd", "cost of power", -434_000.990001, "USD", []),
        new("money", "ai_revenue_share_pct", "revenue from AI", 96.39, "%", []),
        new("grid", "curtailment_net_usd", "what the orders earned", 122_299.67, "USD", []),
        new("money", "margin_usd", "margin", -34_000.99, "USD", []),
        new("mining", "bitcoin_mined_btc", "coin mined", 2.1699, "BTC", []),
        new("mining", "hash_cost", "power cost per coin", double.NaN, "USD/BTC", []),
        new("leases", "availability_pct", "availability", 99.977, "%", []),
    ];

    private static LeaseMonth[] LeaseMonths() =>
    [
        new("anchor", new DateOnly(2026, 6, 1), new Money(2_320_000_000_000), TimeSpan.FromMinutes(12.5), TimeSpan.FromDays(29), 0.05,
            new Money(116_000_333_333), [KeyValuePair.Create(Order.Id, TimeSpan.FromMinutes(12.5))]),
        new("anchor", new DateOnly(2026, 7, 1), new Money(696_774_193_548), TimeSpan.Zero, TimeSpan.FromDays(9), 0, Money.Zero, []),
    ];

    private static OrderOutcome Outcome() => new(
        Order, 96, 44.9, 45, Order.EndUtc.AddMinutes(6),
        [
            new OrderShare("s19", Order.CallUtc.AddSeconds(30), 80.5, Money.FromUsd(3_300), 41.2),
            new OrderShare("s21", Order.CallUtc.AddMinutes(4), 122.25, Money.FromUsd(8_400), 69),
            new OrderShare("anchor", Order.AtUtc, 0.26, Money.Zero, 1e6),
        ],
        Money.FromUsd(250_000), 12.5, new Money(116_000_333_333));
}
