using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>Dew point and relative humidity over water by the Magnus form.</summary>
/// <remarks>
/// Saturation pressure is proportional to exp(17.625 t / (t + 243.04)): O. Alduchov, R. Eskridge, J. Appl. Meteor. 35 (1996), eq. 21, within
/// 0.4 % from -40 to 50 degrees C. Hand check: 25 C at 50 % has a dew point of 13.9 C.
/// </remarks>
public static class DewPoint
{
    private const double Slope = 17.625;
    private const double OffsetCelsius = 243.04;

    /// <summary>Degrees C.</summary>
    /// <param name="celsius">Dry bulb, degrees C.</param>
    /// <param name="relativeHumidity">Percent, above 0.</param>
    public static double FromRelativeHumidity(double celsius, double relativeHumidity)
    {
        if (!(relativeHumidity > 0))
            throw new ArgumentOutOfRangeException(nameof(relativeHumidity), relativeHumidity, "A relative humidity above 0 % expected.");
        double exponent = PortableMath.Log(relativeHumidity / 100) + Exponent(celsius);
        return OffsetCelsius * exponent / (Slope - exponent);
    }

    /// <summary>Percent; 100 where the dew point is the dry bulb.</summary>
    public static double ToRelativeHumidity(double celsius, double dewPointCelsius)
        => 100 * PortableMath.Exp(Exponent(dewPointCelsius) - Exponent(celsius));

    private static double Exponent(double celsius) => Slope * celsius / (celsius + OffsetCelsius);
}
