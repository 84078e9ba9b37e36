using System.Globalization;
using SiteSim.Experiments.Calibration;
using SiteSim.Numerics;

namespace SiteSim.Cli.Calibrating;

/// <summary>What <c>--times</c> says of times that carry no offset: "utc", "local" (the clock's, daylight saving and all) or a fixed offset as "utc-5".</summary>
internal static class Stamps
{
    public const string Utc = "utc";
    private const string Local = "local";

    /// <exception cref="InputException">Not one of the three, or times that carry an offset of their own beside another than utc.</exception>
    public static ObservedSeries Place(IReadOnlyList<(DateTime Time, double Value)> samples, string times, TimeSpan step, LocalClock clock)
    {
        TimeSpan? offset = times == Local ? null : Offset(times);
        if (times != Utc && samples.Any(sample => sample.Time.Kind == DateTimeKind.Utc))
        {
            throw new InputException($"--times {times}: the record's times carry an offset of their own; leave the option out");
        }

        return offset is { } fixedOffset
            ? ObservedSeries.FromUtc([.. samples.Select(sample => (sample.Time - fixedOffset, sample.Value))], step)
            : ObservedSeries.FromLocal(samples, step, clock);
    }

    private static TimeSpan Offset(string times) => times switch
    {
        Utc => TimeSpan.Zero,
        ['u', 't', 'c', '-', .. var size] => -Size(size, times),
        ['u', 't', 'c', '+', .. var size] => Size(size, times),
        _ => throw Unknown(times),
    };

    private static TimeSpan Size(string text, string times) =>
        TimeSpan.TryParseExact(text, ["%h", @"h\:mm"], CultureInfo.InvariantCulture, out var size) && size <= TimeSpan.FromHours(14) ? size : throw Unknown(times);

    private static InputException Unknown(string times) => new($"--times '{times}': expected utc, local or an offset up to 14 h as utc-5 or utc+5:30");
}
