using System.Collections.Immutable;

namespace SiteSim.Numerics;

/// <summary>
/// What the calendar says of a quantity: its expected level and its spread by month, season, hour and weekend, in local time.
/// Between mid-months and between mid-seasons values are interpolated on a line, so that nothing jumps on the first of a month.
/// </summary>
public sealed record Seasonality
{
    public const int Months = 12;
    public const int Seasons = 4;
    public const int Hours = 24;

    /// <param name="monthLevel">12 levels, January first.</param>
    /// <param name="hourShape">4 x 24 deviations from the month's level: winter (December to February) hours 0 to 23, spring, summer, autumn.</param>
    /// <param name="weekendShift">Added on Saturdays and Sundays.</param>
    /// <param name="monthSpread">12 standard deviations, above 0.</param>
    /// <param name="hourSpread">24 factors of the month's standard deviation, above 0.</param>
    /// <exception cref="ArgumentException">A wrong count, a value that is not finite, a spread that is not above 0.</exception>
    public Seasonality(
        ImmutableArray<double> monthLevel,
        ImmutableArray<double> hourShape,
        double weekendShift,
        ImmutableArray<double> monthSpread,
        ImmutableArray<double> hourSpread)
    {
        MonthLevel = Checked(monthLevel, Months, double.NegativeInfinity, nameof(monthLevel));
        HourShape = Checked(hourShape, Seasons * Hours, double.NegativeInfinity, nameof(hourShape));
        WeekendShift = Checked([weekendShift], 1, double.NegativeInfinity, nameof(weekendShift))[0];
        MonthSpread = Checked(monthSpread, Months, 0, nameof(monthSpread));
        HourSpread = Checked(hourSpread, Hours, 0, nameof(hourSpread));
    }

    public ImmutableArray<double> MonthLevel { get; }

    public ImmutableArray<double> HourShape { get; }

    public double WeekendShift { get; }

    public ImmutableArray<double> MonthSpread { get; }

    public ImmutableArray<double> HourSpread { get; }

    public double Mean(DateTime local)
    {
        (int season, double weight) = Position(local, Seasons, 1.0 / 6); // winter is centred on the middle of January
        double shape = Blend(HourShape[season * Hours + local.Hour], HourShape[(season + 1) % Seasons * Hours + local.Hour], weight);
        return ByMonth(MonthLevel, local) + shape + (IsWeekend(local) ? WeekendShift : 0);
    }

    public double Spread(DateTime local) => ByMonth(MonthSpread, local) * HourSpread[local.Hour];

    public static bool IsWeekend(DateTime local) => local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static double ByMonth(ImmutableArray<double> values, DateTime local)
    {
        (int month, double weight) = Position(local, Months, 0.5);
        return Blend(values[month], values[(month + 1) % Months], weight);
    }

    /// <summary>Which of n equal parts of the year has the last centre passed, and how far the way to the next is done.</summary>
    /// <param name="local">Local time.</param>
    /// <param name="parts">How many parts.</param>
    /// <param name="centre">Where the centre of part 0 lies, in parts from New Year.</param>
    private static (int Part, double Weight) Position(DateTime local, int parts, double centre)
    {
        double days = local.DayOfYear - 1 + local.TimeOfDay.TotalDays;
        double position = days / (DateTime.IsLeapYear(local.Year) ? 366 : 365) * parts - centre;
        double floor = Math.Floor(position);
        return (((int)floor + parts) % parts, position - floor);
    }

    private static double Blend(double from, double to, double weight) => from + weight * (to - from);

    private static ImmutableArray<double> Checked(ImmutableArray<double> values, int count, double above, string name)
    {
        if (values.IsDefault || values.Length != count)
            throw new ArgumentException($"{count} values expected, got {(values.IsDefault ? 0 : values.Length)}.", name);
        foreach (double value in values)
        {
            if (!(double.IsFinite(value) && value > above))
                throw new ArgumentException($"Finite values{(above == 0 ? " above 0" : "")} expected, got {value}.", name);
        }
        return values;
    }
}
