using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>An evenly spaced record: element i was observed from StartUtc + i * Step for one step; NaN where nothing was.</summary>
/// <param name="StartUtc">Begin of the first interval.</param>
/// <param name="Step">Length of an interval.</param>
/// <param name="Values">Observations, NaN for gaps.</param>
/// <param name="Duplicates">Samples dropped because their interval had one already; the first is kept.</param>
public sealed record ObservedSeries(DateTime StartUtc, TimeSpan Step, IReadOnlyList<double> Values, int Duplicates)
{
    // Nineteen years of minutes: more is a wrong year in a stamp.
    private const int MostSteps = 10_000_000;

    /// <summary>Intervals inside the record without an observation.</summary>
    public int Gaps => Values.Count(double.IsNaN);

    /// <summary>Observations.</summary>
    public int Count => Values.Count - Gaps;

    public DateTime UtcAt(int i) => StartUtc + i * Step;

    /// <summary>Places samples stamped with the UTC begin of their interval; any order, gaps and duplicates allowed.</summary>
    /// <exception cref="ArgumentException">No sample, a value that is not finite, a stamp off the grid of steps or centuries away.</exception>
    public static ObservedSeries FromUtc(IReadOnlyList<(DateTime Utc, double Value)> samples, TimeSpan step)
    {
        if (samples.Count == 0) throw new ArgumentException("A series needs at least one sample.", nameof(samples));
        DateTime start = samples.Min(sample => sample.Utc);
        long length = (samples.Max(sample => sample.Utc) - start).Ticks / step.Ticks + 1;
        if (length > MostSteps)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{length} steps of {step} lie between the first sample, {start:yyyy-MM-dd HH:mm} UTC, and the last: expected at most {MostSteps}."),
                nameof(samples));
        }
        double[] values = new double[length];
        Array.Fill(values, double.NaN);
        int duplicates = 0;
        foreach ((DateTime utc, double value) in samples)
        {
            (long index, long rest) = Math.DivRem((utc - start).Ticks, step.Ticks);
            if (rest != 0) throw new ArgumentException($"The sample at {utc:yyyy-MM-dd HH:mm:ss} UTC is not a whole number of steps of {step} after {start:yyyy-MM-dd HH:mm:ss}.", nameof(samples));
            if (!double.IsFinite(value)) throw new ArgumentException($"The sample at {utc:yyyy-MM-dd HH:mm:ss} UTC is {value}; a finite number expected.", nameof(samples));
            if (double.IsNaN(values[index])) values[index] = value;
            else duplicates++;
        }
        return new ObservedSeries(start, step, values, duplicates);
    }

    /// <summary>
    /// Places samples stamped in local clock time. Of the hour that autumn repeats, the first sample of a stamp is the first pass and the
    /// second the second; a file that has the hour once leaves a gap.
    /// </summary>
    public static ObservedSeries FromLocal(IReadOnlyList<(DateTime Local, double Value)> samples, TimeSpan step, LocalClock clock)
    {
        var seen = new HashSet<DateTime>();
        var utc = new List<(DateTime, double)>(samples.Count);
        foreach ((DateTime local, double value) in samples)
        {
            DateTime first = clock.ToUtc(local);
            DateTime second = first.AddHours(1);
            bool again = !seen.Add(first) && clock.ToLocal(second) == local && seen.Add(second);
            utc.Add((again ? second : first, value));
        }
        return FromUtc(utc, step);
    }

    /// <summary>The part of the record from one instant to before another.</summary>
    public ObservedSeries Between(DateTime fromUtc, DateTime toUtc)
    {
        int first = IndexFrom(fromUtc);
        int end = IndexFrom(toUtc);
        if (end <= first) throw new ArgumentException($"The series holds nothing between {fromUtc:yyyy-MM-dd HH:mm} and {toUtc:yyyy-MM-dd HH:mm} UTC.", nameof(toUtc));
        return this with { StartUtc = UtcAt(first), Values = [.. Values.Skip(first).Take(end - first)] };
    }

    /// <summary>The first interval that begins at an instant or after it.</summary>
    private int IndexFrom(DateTime utc)
    {
        long steps = (long)Math.Ceiling((double)(utc - StartUtc).Ticks / Step.Ticks);
        return (int)Math.Clamp(steps, 0, Values.Count);
    }
}
