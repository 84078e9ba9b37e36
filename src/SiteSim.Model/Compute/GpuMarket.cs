namespace SiteSim.Model.Compute;

/// <summary>
/// Rental price of one kind of GPU, USD/GPU-hour: P(t) = reference * exp(X(t)) * (1 - ageing)^(t in years) * rival(t). The log price X reverts to the
/// log level of the regime in force (an Ornstein-Uhlenbeck process; G. Uhlenbeck, L. Ornstein, Physical Review 36, 1930); regimes follow each other
/// as a continuous-time Markov chain. Levels are therefore medians, not means.
/// </summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="UsdPerGpuHour">Reference: the price at level 1 when the horizon begins.</param>
/// <param name="Regimes">At least one.</param>
/// <param name="StartRegime">Number of the regime in force when the horizon begins; the price starts at its level.</param>
/// <param name="HalfLifeDays">In which half of the distance to the regime's level is closed, above 0.</param>
/// <param name="Volatility">Of the log price without reversion, a year.</param>
/// <param name="AgeingPerYear">Share by which the generation's price falls each year in any regime, below 1.</param>
/// <param name="Rival">Capacity that comes to the market, or null.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record GpuMarket(
    string Name, double UsdPerGpuHour, IReadOnlyList<GpuRegime> Regimes, int StartRegime, double HalfLifeDays, double Volatility, double AgeingPerYear,
    RivalCapacity? Rival, string Source);
