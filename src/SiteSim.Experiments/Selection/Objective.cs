namespace SiteSim.Experiments.Selection;

/// <summary>What a selection wants most, or least, of.</summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Measure">Of the figure.</param>
/// <param name="Maximise">Whether more is better.</param>
/// <param name="Indifference">A point so little worse than the best counts as good as the best; in the measure's unit, from 0.</param>
public sealed record Objective(string Figure, Measure Measure, bool Maximise, double Indifference)
{
    /// <summary>+1 where more is better, else -1.</summary>
    public int Sign => Maximise ? 1 : -1;
}
