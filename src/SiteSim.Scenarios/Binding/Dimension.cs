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
}
