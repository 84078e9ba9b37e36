namespace SiteSim.Scenarios.Binding;

/// <summary>A file named in a scenario.</summary>
/// <param name="Path">Resolved against the folder of the file that wrote it.</param>
internal sealed record FilePath(string Path);
