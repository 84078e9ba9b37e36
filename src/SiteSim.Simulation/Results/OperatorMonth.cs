namespace SiteSim.Simulation.Results;

/// <summary>
/// A local month as public miners report it, mining beside AI. Amounts add up: a quarter or a year is the sum of its months, and all months
/// together are the run's figures.
/// </summary>
/// <param name="Month">First day, local; of a sum the first month.</param>
/// <param name="Hours">Of the month inside the horizon.</param>
/// <param name="RevenueUsd">Mining and compute, sum of postings.</param>
/// <param name="Power">What the meter drew and cost.</param>
/// <param name="Mining">Null on a site without fleets.</param>
/// <param name="Compute">Null on a site without clusters.</param>
/// <param name="Coin">Null on a site that sells all coin as it is mined.</param>
public sealed record OperatorMonth(
    DateOnly Month, double Hours, double RevenueUsd, PowerMonth Power, MiningMonth? Mining, ComputeMonth? Compute, CoinMonth? Coin)
{
    /// <summary>Share 0..1 of revenue from AI; null where there is no revenue.</summary>
    public double? AiRevenueShare => RevenueUsd > 0 ? (Compute?.RevenueUsd ?? 0) / RevenueUsd : null;

    public static OperatorMonth operator +(OperatorMonth left, OperatorMonth right) => new(
        left.Month, left.Hours + right.Hours, left.RevenueUsd + right.RevenueUsd, left.Power + right.Power,
        left.Mining is { } mining && right.Mining is { } more ? mining + more : null,
        left.Compute is { } compute && right.Compute is { } other ? compute + other : null,
        left.Coin is { } coin && right.Coin is { } later ? coin + later : null);
}
