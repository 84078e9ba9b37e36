using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>Wet-bulb temperature from dry bulb and relative humidity at sea level.</summary>
/// <remarks>R. Stull, "Wet-Bulb Temperature from Relative Humidity and Air Temperature", J. Appl. Meteor. Climatol. 50 (2011), eq. 1; error within 1 K for 5-99 %RH, -20..50 C.</remarks>
public static class WetBulb
{
    /// <param name="celsius">Dry bulb, degrees C.</param>
    /// <param name="relativeHumidity">Percent, clamped to the fit's range 5..99.</param>
    public static double FromDryBulb(double celsius, double relativeHumidity)
    {
        var rh = Math.Clamp(relativeHumidity, 5, 99);
        return celsius * PortableMath.Atan(0.151977 * Math.Sqrt(rh + 8.313659))
            + PortableMath.Atan(celsius + rh)
            - PortableMath.Atan(rh - 1.676331)
            + 0.00391838 * rh * Math.Sqrt(rh) * PortableMath.Atan(0.023101 * rh)
            - 4.686035;
    }
}
