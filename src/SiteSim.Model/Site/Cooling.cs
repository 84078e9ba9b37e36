using SiteSim.Numerics;

namespace SiteSim.Model.Site;

/// <summary>PUE of a hall by outdoor temperature.</summary>
/// <param name="Name">Catalog name.</param>
/// <param name="Driver">The temperature on the curve's x axis.</param>
/// <param name="Pue">Degrees C to facility power / IT power, at least 1.</param>
/// <param name="InletRise">Degrees C between outdoor dry bulb and the machines' inlet, for thermal derating.</param>
/// <param name="Source">Where the curve comes from.</param>
public sealed record Cooling(string Name, CoolingDriver Driver, Curve Pue, double InletRise, string Source)
{
    /// <summary>PUE at these outdoor conditions.</summary>
    public double PueAt(double dryBulbCelsius, double relativeHumidityPercent) => Pue.At(
        Driver == CoolingDriver.DryBulb ? dryBulbCelsius : WetBulb.FromDryBulb(dryBulbCelsius, relativeHumidityPercent));

    /// <summary>PUE that capacity is sized by.</summary>
    public double PueAt(DesignWeather design) => Pue.At(Driver == CoolingDriver.DryBulb ? design.DryBulbCelsius : design.WetBulbCelsius);
}
