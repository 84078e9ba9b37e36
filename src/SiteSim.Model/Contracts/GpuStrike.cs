namespace SiteSim.Model.Contracts;

/// <summary>The tenant wants more as soon as GPU-hours sell well enough.</summary>
/// <param name="Market">Market whose price counts.</param>
/// <param name="Usd">Mean price that must be exceeded, USD/GPU-hour.</param>
/// <param name="Window">Days past over which the mean is taken.</param>
public sealed record GpuStrike(string Market, double Usd, TimeSpan Window);
