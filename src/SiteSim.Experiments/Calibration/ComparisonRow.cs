namespace SiteSim.Experiments.Calibration;

/// <summary>One statistic of the record beside that of the generated years.</summary>
/// <param name="Statistic">What is compared.</param>
/// <param name="Unit">Of both figures.</param>
/// <param name="Observed">In the record.</param>
/// <param name="Generated">In the generated years.</param>
/// <param name="Tolerance">The most they may differ; null where the row is for information.</param>
public sealed record ComparisonRow(string Statistic, string Unit, double Observed, double Generated, double? Tolerance)
{
    public bool Holds => Tolerance is not { } tolerance || Math.Abs(Generated - Observed) <= tolerance;

    /// <summary>Root of the mean squared difference, as a row whose observed figure is 0.</summary>
    public static ComparisonRow RootMeanSquare(string statistic, string unit, IReadOnlyList<double> a, IReadOnlyList<double> b, double tolerance)
        => new(statistic, unit, 0, Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Average()), tolerance);
}
