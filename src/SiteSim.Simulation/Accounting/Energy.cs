namespace SiteSim.Simulation.Accounting;

/// <summary>Energy as an exact count of watt-ticks (1e-7 W s), so that balances close to the last one.</summary>
internal static class Energy
{
    /// <summary>1 MWh = 3.6e9 J, and a tick is 1e-7 s.</summary>
    public const double WattTicksPerMwh = 3.6e16;

    public static double ToMwh(Int128 wattTicks) => (double)wattTicks / WattTicksPerMwh;

    /// <summary>Mean power in MW of an energy over a time.</summary>
    public static double ToMeanMw(Int128 wattTicks, long ticks) => (double)wattTicks / ticks / 1e6;
}
