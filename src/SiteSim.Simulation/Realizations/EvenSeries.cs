namespace SiteSim.Simulation.Realizations;

/// <summary>Values that hold for one step each, from a start on.</summary>
/// <param name="StartUtc">Start of the first step.</param>
/// <param name="Step">Length of a step.</param>
/// <param name="Values">One per step; a series of one value holds for ever.</param>
public sealed record EvenSeries(DateTime StartUtc, TimeSpan Step, IReadOnlyList<double> Values)
{
    public static EvenSeries Constant(double value) => new(DateTime.MinValue, TimeSpan.FromDays(1), [value]);

    /// <summary>Value of the step that holds at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant lies outside the series.</exception>
    public double At(DateTime instantUtc)
    {
        if (Values.Count == 1)
        {
            return Values[0];
        }

        var index = (instantUtc - StartUtc).Ticks / Step.Ticks;
        if (instantUtc < StartUtc || index >= Values.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(instantUtc), instantUtc, FormattableString.Invariant($"the series covers {StartUtc:u} to {StartUtc + Values.Count * Step:u}"));
        }

        return Values[(int)index];
    }
}
