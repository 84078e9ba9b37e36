namespace SiteSim.Model.Site;

/// <summary>A building with a power limit of its own.</summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="Capacity">Facility power at the hall's switchgear: IT and cooling.</param>
/// <param name="Cooling">How IT power becomes facility power.</param>
public sealed record Hall(string Name, Power Capacity, Cooling Cooling);
