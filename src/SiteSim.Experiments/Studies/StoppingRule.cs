namespace SiteSim.Experiments.Studies;

/// <summary>
/// Enough replications: the interval of a figure's mean is narrow beside the mean. Asked after whole batches of a fixed size, so that the answer does not
/// depend on threads. Looking often makes intervals a little too narrow; batches of <see cref="Batch"/> keep that small.
/// </summary>
/// <param name="Figure">Key of the figure.</param>
/// <param name="Relative">Half-width of the 95 % interval over the size of the mean, above 0.</param>
public sealed record StoppingRule(string Figure, double Relative)
{
    /// <summary>Replications between two looks.</summary>
    public const int Batch = 16;

    public bool IsMet(double? mean, Interval interval) => interval.HalfWidth <= Relative * Math.Abs(mean ?? 0);
}
