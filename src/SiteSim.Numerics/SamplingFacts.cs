namespace SiteSim.Numerics;

/// <summary>What intervals need to know of a <see cref="Sampling"/>.</summary>
public static class SamplingFacts
{
    /// <summary>Equally likely parts of a stratified draw, as a power of two.</summary>
    internal const int StrataBits = 3;

    /// <summary>Replications in a row that are drawn together; whole blocks are independent of each other.</summary>
    public static int Block(this Sampling sampling) => sampling switch
    {
        Sampling.Independent => 1,
        Sampling.Antithetic => 2,
        Sampling.Stratified => 1 << StrataBits,
        _ => throw new ArgumentOutOfRangeException(nameof(sampling), sampling, "not a way of sampling"),
    };
}
