namespace SiteSim.Model.Site;

/// <summary>Which outdoor temperature a cooling system answers to.</summary>
public enum CoolingDriver
{
    DryBulb,
    WetBulb,
}
