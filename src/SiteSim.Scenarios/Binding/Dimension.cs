namespace SiteSim.Scenarios.Binding;

/// <summary>What a quantity measures; its units are in <see cref="Units"/>.</summary>
internal enum Dimension
{
    /// <summary>A pure number, written without a unit.</summary>
    Number,
    Power,
    ApparentPower,
    PowerRamp,
    Time,
    Months,

    /// <summary>A length of time in which a month is the mean one, a twelfth of 365.25 days.</summary>
    Duration,
    Share,
    SharePerYear,
    SharePerEpoch,
    Temperature,
    TemperatureDifference,
    Money,
    EnergyPrice,
    CapacityPrice,
    GpuHourPrice,
    NodeFailureRate,
    HashRate,
    HashEfficiency,
    Difficulty,
    Coin,
    CapacityCost,
    HashCapacityPrice,
    Hashprice,
    DayRents,
    MoneyPerYear,
    Multiple,
}
