using SiteSim.Model.Contracts;

namespace SiteSim.Simulation.Realizations;

/// <summary>What becomes of a tenant's option. Nothing the site does reaches it: a day is a day, and a price is the market's.</summary>
/// <param name="Option">As agreed.</param>
/// <param name="Lease">Id of the tenant's lease.</param>
/// <param name="ExercisedUtc">When it is exercised; null when it lapses or the horizon ends first.</param>
public sealed record OptionPath(ExpansionOption Option, string Lease, DateTime? ExercisedUtc)
{
    /// <summary>The day the power is promised for; null when it is not.</summary>
    public DateTime? PromisedUtc => ExercisedUtc + Option.Notice;

    /// <param name="option">As agreed.</param>
    /// <param name="lease">Id of the tenant's lease.</param>
    /// <param name="gpuPrices">Markets of the realization.</param>
    /// <param name="startUtc">Start of the horizon.</param>
    /// <param name="endUtc">End of the horizon.</param>
    public static OptionPath Of(ExpansionOption option, string lease, IReadOnlyList<GpuPricePath> gpuPrices, DateTime startUtc, DateTime endUtc)
    {
        var end = option.UntilUtc < endUtc ? option.UntilUtc : endUtc;
        var exercised = option.Strike is { } strike
            ? FirstDayAbove(strike, gpuPrices.First(p => p.Market.Name == strike.Market), option.FromUtc, end, startUtc)
            : option.AtUtc;
        return new OptionPath(option, lease, exercised < end ? exercised : null);
    }

    /// <summary>The first day of the window on which the mean price of the days past is above the strike.</summary>
    private static DateTime? FirstDayAbove(GpuStrike strike, GpuPricePath path, DateTime fromUtc, DateTime endUtc, DateTime startUtc)
    {
        var first = fromUtc > startUtc ? fromUtc : startUtc;
        for (var day = first; day < endUtc; day += TimeSpan.FromDays(1))
        {
            if (Mean(path, day - strike.Window > startUtc ? day - strike.Window : startUtc, day) > strike.Usd)
                return day;
        }

        return null;
    }

    private static double Mean(GpuPricePath path, DateTime from, DateTime to)
    {
        var (sum, days) = (path.At(from), 1);
        for (var day = from.AddDays(1); day < to; day = day.AddDays(1))
        {
            sum += path.At(day);
            days++;
        }

        return sum / days;
    }
}
