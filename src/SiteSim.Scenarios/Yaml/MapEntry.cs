namespace SiteSim.Scenarios.Yaml;

/// <summary>One key of a map with its value.</summary>
internal sealed record MapEntry(string Key, Position KeyAt, Node Value);
