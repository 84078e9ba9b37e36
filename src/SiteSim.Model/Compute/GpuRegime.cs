namespace SiteSim.Model.Compute;

/// <summary>A state of the rental market: how scarce GPUs are.</summary>
/// <param name="Name">Unique in its market.</param>
/// <param name="Level">What the price reverts to, as a multiple of the market's reference price, above 0.</param>
/// <param name="MeanDays">Mean stay, days; stays are exponential.</param>
/// <param name="Next">Numbers of the regimes that may follow, equally likely; none for a state that stays.</param>
public sealed record GpuRegime(string Name, double Level, double MeanDays, IReadOnlyList<int> Next);
