using SiteSim.Experiments.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>An input's elementary effects in the table of <c>--csv</c>.</summary>
/// <param name="Unit">Of the effects: the figure's, per whole range.</param>
/// <param name="Input">Its name.</param>
/// <param name="Size">mu*: mean of their sizes.</param>
/// <param name="SizeInterval">By bootstrap over the trajectories.</param>
/// <param name="Mean">mu: with the direction.</param>
/// <param name="Deviation">sigma: large where the effect is not linear or depends on other inputs.</param>
internal sealed record EffectRow(string Unit, string Input, double Size, Interval SizeInterval, double Mean, double Deviation);
