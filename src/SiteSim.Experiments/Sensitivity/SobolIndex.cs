using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>What an input has to do with the variance of a figure over all inputs' distributions.</summary>
/// <param name="Input">Its name.</param>
/// <param name="First">Share of the variance that knowing the input alone would remove; null where nothing varies. Estimates of small shares may lie below 0.</param>
/// <param name="FirstInterval">By bootstrap over the base sample.</param>
/// <param name="Total">Share that would be left if everything else were known: with its interactions.</param>
/// <param name="TotalInterval">By bootstrap over the base sample.</param>
public sealed record SobolIndex(string Input, double? First, Interval FirstInterval, double? Total, Interval TotalInterval);
