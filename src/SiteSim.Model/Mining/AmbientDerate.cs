using SiteSim.Numerics;

namespace SiteSim.Model.Mining;

/// <summary>
/// How heat slows a machine: share of hash rate left, by temperature of the air it draws in. The firmware lowers the clock and leaves the
/// voltage, so power above sleep falls by the same share and the efficiency stays. An Antminer S21 went from 490 to 440 MHz (-10.2 %) above
/// 40 C and shut down above 47 C (hackernoon's S21 review); machines on water or oil do not breathe the hall's air and have no curve.
/// </summary>
/// <param name="shareByCelsius">Share of hash rate, 0 to 1, by inlet temperature in Celsius; constant beyond its ends.</param>
/// <param name="tripCelsius">From this inlet temperature on the machine shuts down.</param>
public sealed class AmbientDerate(Curve shareByCelsius, double tripCelsius)
{
    /// <summary>Full hash rate at any temperature.</summary>
    public static AmbientDerate None { get; } = new(new Curve([0], [1]), double.PositiveInfinity);

    public Curve ShareByCelsius { get; } = shareByCelsius;

    public double TripCelsius { get; } = tripCelsius;

    /// <summary>Factor on the hash rate of a fleet, and on its power above sleep: 0 once tripped.</summary>
    public double ShareAt(double inletCelsius) => inletCelsius >= TripCelsius ? 0 : ShareByCelsius.At(inletCelsius);
}
