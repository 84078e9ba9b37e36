using SiteSim.Experiments.Sensitivity;

namespace SiteSim.Cli.Documents;

/// <summary>Shares of a figure's variance over the ranges.</summary>
/// <param name="Rows">Of the base sample.</param>
/// <param name="Mean">Over the ranges, in the figure's unit.</param>
/// <param name="Deviation">Likewise.</param>
/// <param name="Luck">Standard deviation over the futures of a point; null with one future each.</param>
/// <param name="Inputs">Their indices.</param>
internal sealed record SobolAnalysis(int Rows, double Mean, double Deviation, double? Luck, IReadOnlyList<SobolIndex> Inputs);
