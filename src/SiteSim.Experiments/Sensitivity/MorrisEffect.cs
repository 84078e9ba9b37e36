using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>The elementary effects of an input, in the figure's unit per whole range.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Size">mu*: mean of their sizes, what inputs are ranked by.</param>
/// <param name="SizeInterval">By bootstrap over the trajectories.</param>
/// <param name="Mean">mu: with the direction; of smaller size than <paramref name="Size"/> where the input does not always work the same way.</param>
/// <param name="Deviation">sigma: large beside <paramref name="Size"/> where the effect is not linear or depends on other inputs.</param>
public sealed record MorrisEffect(string Input, double Size, Interval SizeInterval, double Mean, double Deviation);
