using SiteSim.Experiments.Studies;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>What an input does to a figure by itself, each difference on the same futures.</summary>
/// <param name="Input">Its name.</param>
/// <param name="Low">Input at its low, less the base.</param>
/// <param name="High">Input at its high, less the base.</param>
/// <param name="Swing">High less low.</param>
public sealed record TornadoBar(string Input, PairedDifference Low, PairedDifference High, PairedDifference Swing)
{
    /// <summary>By which bars are ranked: the longest reach from the base to either side, or across.</summary>
    public double Reach => new[] { Low.Mean, High.Mean, Swing.Mean }.Max(m => Math.Abs(m ?? 0));
}
