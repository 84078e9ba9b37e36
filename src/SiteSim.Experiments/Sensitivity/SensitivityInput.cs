namespace SiteSim.Experiments.Sensitivity;

/// <summary>An input of a design: a value of the scenario from low to high.</summary>
/// <param name="Name">Unique in the design.</param>
/// <param name="Path">Where in the scenario.</param>
/// <param name="Low">With its unit.</param>
/// <param name="High">With its unit.</param>
/// <param name="Base">With its unit; null for what the scenario has.</param>
/// <param name="Distribution">Its word.</param>
public sealed record SensitivityInput(string Name, string Path, string Low, string High, string? Base, string Distribution);
