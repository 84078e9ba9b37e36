namespace SiteSim.Experiments.Sensitivity;

/// <summary>What the points of a study mean to an analysis.</summary>
/// <param name="Format">Layout of the file.</param>
/// <param name="Design">Which points are run.</param>
/// <param name="Inputs">In the order of the ranges.</param>
public sealed record SensitivityPlan(string Format, SensitivityDesign Design, IReadOnlyList<SensitivityInput> Inputs)
{
    public const string CurrentFormat = "sitesim-sensitivity/1";

    public IReadOnlyList<string> Names() => [.. Inputs.Select(input => input.Name)];
}
