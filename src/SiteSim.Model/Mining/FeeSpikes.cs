namespace SiteSim.Model.Mining;

/// <summary>Days on which blocks are fought over: the log fee jumps by a uniform amount.</summary>
/// <param name="PerYear">Mean number in 365 days.</param>
/// <param name="Smallest">Smallest jump of the log fee.</param>
/// <param name="Largest">Largest jump of the log fee.</param>
public readonly record struct FeeSpikes(double PerYear, double Smallest, double Largest)
{
    /// <summary>No spikes.</summary>
    public static FeeSpikes None => default;

    /// <summary>
    /// One a year, between the smallest and the largest yearly peak of three years. Log of peak over median fee: 1.22 in 2025 (3.21 % of
    /// the reward over 0.97 %), 3.15 in 2023 (42 % over 3.0 %), 4.6 in 2024 (75 % or 9.4 BTC on 20 April over a median of 0.093 BTC).
    /// </summary>
    public static FeeSpikes Yearly => new(1, 1.22, 4.6);
}
