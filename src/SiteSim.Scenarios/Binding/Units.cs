namespace SiteSim.Scenarios.Binding;

/// <summary>The units a scenario may use. The first of each dimension is the one that messages suggest.</summary>
internal static class Units
{
    private const decimal Day = 86_400m;

    private static readonly Unit[] PowerUnits = [new("MW", 1e6m), new("kW", 1e3m), new("W", 1), new("GW", 1e9m)];

    private static readonly Dictionary<Dimension, Unit[]> ByDimension = new()
    {
        [Dimension.Number] = [new("", 1)],
        [Dimension.Power] = PowerUnits,
        [Dimension.ApparentPower] = [new("MVA", 1), new("kVA", 1e-3m)],
        [Dimension.PowerRamp] = [.. from per in new Unit[] { new("min", 1), new("s", 60), new("h", 1 / 60m) }
                                    from power in PowerUnits
                                    select new Unit($"{power.Symbol}/{per.Symbol}", power.Factor * per.Factor)],
        [Dimension.Time] = [new("min", 60), new("h", 3600), new("s", 1), new("day", Day), new("days", Day), new(
            "week", 7 * Day), new("weeks", 7 * Day), new("ms", 1e-3m)],
        [Dimension.Months] = [new("months", 1), new("month", 1), new("year", 12), new("years", 12)],
        [Dimension.Duration] = [
            new("days", Day), new("day", Day), new("weeks", 7 * Day), new("week", 7 * Day), new("months", 365.25m * Day / 12), new("month", 365.25m * Day / 12),
            new("years", 365.25m * Day), new("year", 365.25m * Day)],
        [Dimension.Share] = [new("%", 0.01m)],
        [Dimension.SharePerYear] = [new("%/year", 0.01m)],
        [Dimension.SharePerEpoch] = [new("%/epoch", 0.01m)],
        [Dimension.Temperature] = [new("C", 1)],
        [Dimension.TemperatureDifference] = [new("K", 1)],
        [Dimension.Money] = [new("USD", 1), new("kUSD", 1e3m), new("MUSD", 1e6m)],
        [Dimension.EnergyPrice] = [new("USD/MWh", 1), new("USD/kWh", 1000)],
        [Dimension.CapacityPrice] = [new("USD/kW-month", 1), new("USD/MW-month", 1e-3m)],
        [Dimension.GpuHourPrice] = [new("USD/GPU-h", 1)],
        [Dimension.NodeFailureRate] = [new("/1000 node-days", 1)],
        [Dimension.HashRate] = [new("TH/s", 1), new("GH/s", 1e-3m), new("PH/s", 1e3m), new("EH/s", 1e6m)],
        [Dimension.HashEfficiency] = [new("J/TH", 1)],
        [Dimension.Difficulty] = [new("T", 1e12m), new("G", 1e9m), new("P", 1e15m), new("", 1)],
        [Dimension.Coin] = [new("BTC", 1)],
        [Dimension.CapacityCost] = [new("MUSD/MW", 1e6m), new("USD/MW", 1), new("USD/kW", 1e3m)],
        [Dimension.HashCapacityPrice] = [new("USD/TH", 1)],
        [Dimension.Hashprice] = [new("USD/PH/day", 1)],
        [Dimension.DayRents] = [new("day-rent/day", 1)],
        [Dimension.MoneyPerYear] = [new("MUSD/year", 1e6m), new("kUSD/year", 1e3m), new("USD/year", 1)],
        [Dimension.Multiple] = [new("x", 1)],
    };

    public static IReadOnlyList<Unit> Of(Dimension dimension) => ByDimension[dimension];

    public static IEnumerable<Dimension> Dimensions => Enum.GetValues<Dimension>();
}
