namespace SiteSim.Model.Mining;

/// <summary>One setting of a firmware, relative to the machine's nameplate.</summary>
/// <param name="Name">As the firmware or its users call it: normal, low.</param>
/// <param name="HashShare">Hash rate over nameplate hash rate.</param>
/// <param name="PowerShare">Watts at the wall over nameplate watts.</param>
public readonly record struct PowerMode(string Name, double HashShare, double PowerShare);
