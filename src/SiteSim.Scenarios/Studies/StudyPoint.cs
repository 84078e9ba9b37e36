using SiteSim.Numerics;

namespace SiteSim.Scenarios.Studies;

/// <summary>One variant of a study's scenario.</summary>
/// <param name="Name">Unique in the study: the alternative's, or its values by path.</param>
/// <param name="Overrides">What it replaces.</param>
/// <param name="ResolvedYaml">The scenario with that replaced, as one file.</param>
/// <param name="Inputs">Series files that the resolved scenario names, and the files it was made from.</param>
public sealed record StudyPoint(string Name, IReadOnlyList<ValueOverride> Overrides, string ResolvedYaml, IReadOnlyList<InputFile> Inputs)
{
    /// <summary>How its replications are drawn together; null where it does not load.</summary>
    internal Sampling? Sampling { get; init; }
}
