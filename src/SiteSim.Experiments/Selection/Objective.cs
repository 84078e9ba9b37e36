namespace SiteSim.Experiments.Selection;

/// <summary>What a selection wants most, or least, of.</summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Measure">Of the figure.</param>
/// <param name="Maximise">Whether more is better.</param>
/// <param name="Indifference">A point so little worse than the best counts as good as the best; in the measure's unit, from 0.</param>
public sealed record Objective(string Figure, Measure Measure, bool Maximise, double Indifference)
{
    /// <summary>The measure's column, more the better; empty where a value is not defined.</summary>
    public double[] ColumnOf(double[] values) =>
        !values.All(double.IsFinite) ? [] : Maximise ? Measure.Column(values) : [.. Measure.Column(values).Select(v => -v)];
}
