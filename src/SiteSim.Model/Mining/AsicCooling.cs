namespace SiteSim.Model.Mining;

/// <summary>What carries the heat off a machine: air of the hall, a water plate, or an oil tank.</summary>
public enum AsicCooling
{
    Air,
    Hydro,
    Immersion,
}
