using SiteSim.Experiments.Sensitivity;
using SiteSim.Experiments.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>Which inputs move a figure. Of the three analyses one is there, by the design's method.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Directory">The study directory.</param>
/// <param name="Results">The file with every figure of every run.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Figure">Which.</param>
/// <param name="Design">Which points of the ranges were run.</param>
/// <param name="Inputs">The ranges.</param>
/// <param name="Tornado">One input at a time; null for another method.</param>
/// <param name="Morris">Elementary effects; null for another method.</param>
/// <param name="Sobol">Shares of the variance; null for another method.</param>
internal sealed record SensitivityDocument(
    string Name, string Directory, string Results, int Replications, FigureName Figure, SensitivityDesign Design, IReadOnlyList<SensitivityInput> Inputs,
    Tornado? Tornado, MorrisScreening? Morris, SobolAnalysis? Sobol)
{
    public static DocumentKind<SensitivityDocument> Kind { get; } = new(
        "sensitivity", 1, "sensitivity", "What each input of a study's ranges does to a figure.",
        Sheet<SensitivityDocument>.Of("inputs", "an input's range", d => d.Inputs),
        Sheet<SensitivityDocument>.Of("tornado", "an input by itself at its low and its high", d => d.Tornado?.Bars ?? []),
        Sheet<SensitivityDocument>.Of("morris", "an input's elementary effects", d => d.Morris?.Inputs.Select(e => new EffectRow(d.Figure.Unit, e.Input, e.Size, e.SizeInterval, e.Mean, e.Deviation)) ?? []),
        Sheet<SensitivityDocument>.Of("sobol", "an input's share of the variance", d => d.Sobol?.Inputs ?? []));
}
