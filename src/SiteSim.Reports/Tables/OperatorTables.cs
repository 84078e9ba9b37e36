using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Tables;

/// <summary>The site's months in the layout of public miners' monthly reports, mining beside AI. The last row is the whole horizon.</summary>
public static class OperatorTables
{
    /// <summary>What the credits are, and are not.</summary>
    public const string Credits =
        "Power credits are block energy not consumed and sold back at the index, for whatever reason; the all-in cost is net of them. Energy avoided is what orders saved against the "
        + "same instants without them: a comparison, no posting, and what an order let the site sell back is in both, so the two do not add up. No demand-response programme is "
        + "modelled: nothing is paid for standing by. Contracted is critical IT under signed leases, delivered is critical IT in term, drawn is the leases' power at the meter; all are means over the month, "
        + "as are hash rates and hashprice. The direct cost of a bitcoin is mining's share, by energy, of the cost of power net of credits; the all-in cost adds the same share of "
        + "overhead, and the machines' depreciation where the scenario asks for it.";

    private const string All = "all";

    private static readonly OperatorColumn[] MiningColumns =
    [
        new("BTC produced", m => m.Mining?.Bitcoin, OperatorColumn.Coin), new("BTC sold", m => m.Coin?.SoldBtc, OperatorColumn.Coin),
        new("BTC held", m => m.Coin?.HeldBtc, OperatorColumn.Coin), new("average sale, USD/BTC", m => m.Coin?.SaleUsdPerBtc, "USD/BTC"),
        new("deployed, EH/s", m => m.Mining?.DeployedEhs, "EH/s"),
        new("realised, EH/s", m => m.Mining?.RealisedEhs, "EH/s"), OperatorColumn.Share("uptime", m => m.Mining?.Uptime),
        new("J/TH", m => m.Mining?.JoulesPerTh, "J/TH"), new("hashprice, USD/PH/day", m => m.Mining?.Hashprice, "USD/PH/day"),
    ];

    private static readonly OperatorColumn[] PowerColumns =
    [
        OperatorColumn.Thousands("energy, GWh", m => m.Power.Mwh), OperatorColumn.Thousands("cost of power, kUSD", m => m.Power.CostUsd),
        OperatorColumn.Thousands("power credits, kUSD", m => m.Power.SoldBackUsd), OperatorColumn.Thousands("energy avoided under orders, kUSD", m => m.Power.AvoidedUsd),
        new("all-in, c/kWh", m => m.Power.AllInUscPerKwh, "c/kWh"), new("direct cost, USD/BTC", m => m.Mining?.DirectUsdPerBtc, "USD/BTC"),
        new("all-in cost, USD/BTC", m => m.Mining?.AllInUsdPerBtc, "USD/BTC"),
    ];

    private static readonly OperatorColumn[] ComputeColumns =
    [
        new("contracted, MW", m => m.Compute?.ContractedMw, "MW"), new("delivered, MW", m => m.Compute?.DeliveredMw, "MW"),
        new("drawn, MW", m => m.Compute?.DrawnMw, "MW"), OperatorColumn.Share("availability", m => m.Compute?.Availability),
        OperatorColumn.Thousands("SLA credits, kUSD", m => m.Compute?.SlaCreditsUsd), OperatorColumn.Thousands("late credits, kUSD", m => m.Compute?.LateCreditsUsd),
        OperatorColumn.Thousands("rent, kUSD", m => m.Compute?.RentUsd), OperatorColumn.Thousands("GPU-hours, thousand", m => m.Compute?.GpuHours),
        OperatorColumn.Share("revenue from AI", m => m.AiRevenueShare),
    ];

    private static readonly OperatorColumn[] BriefColumns =
    [
        MiningColumns[0] with { Heading = "BTC" }, MiningColumns[2] with { Heading = "held" }, MiningColumns[4] with { Heading = "deployed" },
        MiningColumns[5] with { Heading = "realised" }, MiningColumns[6], MiningColumns[7], PowerColumns[4] with { Heading = "c/kWh" },
        PowerColumns[6] with { Heading = "USD/BTC" }, ComputeColumns[0] with { Heading = "contracted" },
        ComputeColumns[1] with { Heading = "delivered" }, ComputeColumns[3] with { Heading = "avail." },
    ];

    /// <summary>Mining and power by month.</summary>
    public static TextTable Mining(IReadOnlyList<OperatorMonth> months) =>
        Table("mining and power", "month", [.. MiningColumns, .. PowerColumns], Rows(months));

    /// <summary>AI by month; empty on a site without clusters.</summary>
    public static TextTable Compute(IReadOnlyList<OperatorMonth> months) =>
        Table("AI", "month", ComputeColumns, months.All(m => m.Compute is null) ? [] : Rows(months));

    /// <summary>What is asked for most, narrow enough for a terminal: by month, or by year of many months.</summary>
    public static TextTable Brief(IReadOnlyList<OperatorMonth> months)
    {
        var periods = Periods.Of([.. months.Select(m => m.Month)]);
        return Table(
            $"operations by {periods.Noun} (hash rates in EH/s, USD/BTC the all-in cost, critical IT in MW)", periods.Noun, BriefColumns,
            [.. periods.Groups.Select(p => (p.Key, Sum(p.Select(m => months[m]))))]);
    }

    private static IReadOnlyList<(string, OperatorMonth)> Rows(IReadOnlyList<OperatorMonth> months) =>
        months.Count < 2 ? [.. months.Select(Row)] : [.. months.Select(Row), (All, Sum(months))];

    private static (string, OperatorMonth) Row(OperatorMonth month) => (Times.Month(month.Month), month);

    private static OperatorMonth Sum(IEnumerable<OperatorMonth> months) => months.Aggregate((sum, month) => sum + month);

    /// <summary>Columns that say nothing in any row are left out.</summary>
    private static TextTable Table(string title, string noun, OperatorColumn[] columns, IReadOnlyList<(string Name, OperatorMonth Month)> rows)
    {
        var said = columns.Where(c => rows.Any(r => Quantity.IsOtherThanZero(c.Text(r.Month)))).ToArray();
        return new TextTable(
            title,
            [noun, .. said.Select(c => TextColumn.Number(c.Heading))],
            [.. rows.Select(r => new TextRow([r.Name, .. said.Select(c => c.Text(r.Month))], r.Name == All))]);
    }
}
