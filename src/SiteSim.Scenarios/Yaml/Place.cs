namespace SiteSim.Scenarios.Yaml;

/// <summary>Where an issue is: in the text and in the scenario's tree.</summary>
internal readonly record struct Place(Position At, string Path);
