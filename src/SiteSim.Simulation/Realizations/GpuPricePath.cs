using System.Collections.Immutable;
using SiteSim.Model.Compute;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// One future of a GPU market. Regimes, noise and the rival's day are drawn from streams of their own, so that a change to one leaves the luck of the
/// others alone; nothing the site does reaches it. Prices hold for 24 hours each from the start. A longer path begins with the shorter one.
/// </summary>
public sealed class GpuPricePath
{
    private const double DaysPerYear = 365;
    private const double Ln2 = 0.69314718055994531;

    private readonly DateTime _startUtc;

    private GpuPricePath(GpuMarket market, DateTime startUtc, int days, RandomStreams streams)
    {
        (Market, _startUtc) = (market, startUtc);
        Regimes = [.. DrawRegimes(days, streams.Of(market.Name, "gpu-regimes"))];
        RivalUtc = market.Rival is { } rival ? DrawRival(rival, streams.Of(rival.Id, "rival")) : null;
        UsdPerGpuHour = [.. DrawPrices(days, streams.Of(market.Name, "gpu-price"))];
    }

    public GpuMarket Market { get; }

    /// <summary>Price by day from the start, USD/GPU-hour.</summary>
    public ImmutableArray<double> UsdPerGpuHour { get; }

    /// <summary>Regimes in order, first the one in force at the start.</summary>
    public ImmutableArray<GpuRegimeStart> Regimes { get; }

    /// <summary>When the rival's first GPUs come, possibly after the path's end; null when they do not.</summary>
    public DateTime? RivalUtc { get; }

    /// <summary>Draws a path.</summary>
    /// <param name="market">The market.</param>
    /// <param name="startUtc">First instant.</param>
    /// <param name="length">How long, above 0; the last day is drawn whole.</param>
    /// <param name="streams">Randomness of the realization.</param>
    public static GpuPricePath Realize(GpuMarket market, DateTime startUtc, TimeSpan length, RandomStreams streams)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        return new(market, startUtc, (int)((length.Ticks + TimeSpan.TicksPerDay - 1) / TimeSpan.TicksPerDay), streams);
    }

    /// <summary>Price of the day of an instant, USD/GPU-hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the path.</exception>
    public double At(DateTime utc)
    {
        var day = (utc - _startUtc).Ticks / TimeSpan.TicksPerDay;
        if (utc < _startUtc || day >= UsdPerGpuHour.Length)
            throw new ArgumentOutOfRangeException(nameof(utc), utc, $"Expected an instant of the path, {UsdPerGpuHour.Length} days from {_startUtc:u}.");
        return UsdPerGpuHour[(int)day];
    }

    private IEnumerable<GpuRegimeStart> DrawRegimes(int days, RandomStream stream)
    {
        var end = _startUtc.AddDays(days);
        var (at, number) = (_startUtc, Market.StartRegime);
        while (true)
        {
            yield return new GpuRegimeStart(at, number);
            var regime = Market.Regimes[number];
            if (regime.Next.Count == 0)
                yield break;
            var left = end - at;
            var stay = stream.NextExponential(regime.MeanDays);
            if (stay >= left.TotalDays)
                yield break;
            at += TimeSpan.FromTicks((long)(stay * TimeSpan.TicksPerDay));
            number = regime.Next[stream.NextInt(regime.Next.Count)];
        }
    }

    private static DateTime? DrawRival(RivalCapacity rival, RandomStream stream)
    {
        var comes = stream.NextDouble() < rival.Probability;
        var late = TimeSpan.FromMinutes((long)Math.Round(Math.Max(0, rival.LateDays.Sample(stream)) * 1440));
        return comes ? rival.AtUtc + late : null;
    }

    /// <summary>
    /// The exact step of the reverting log price over a day in one regime: x' = m + (x - m) a + s z with a = 2^(-1/half-life) and
    /// s^2 = volatility^2 (1 - a^2) / (2 kappa), kappa = ln 2 / half-life.
    /// </summary>
    private IEnumerable<double> DrawPrices(int days, RandomStream stream)
    {
        var levels = Market.Regimes.Select(r => PortableMath.Log(r.Level)).ToArray();
        var kappa = Ln2 / Market.HalfLifeDays;
        var keep = PortableMath.Exp(-kappa);
        var sd = Market.Volatility * Math.Sqrt((1 - keep * keep) / (2 * kappa * DaysPerYear));
        var ageing = PortableMath.Log(1 - Market.AgeingPerYear) / DaysPerYear;
        var (x, regime) = (levels[Market.StartRegime], 0);
        for (var day = 0; day < days; day++)
        {
            var utc = _startUtc.AddDays(day);
            while (regime + 1 < Regimes.Length && Regimes[regime + 1].AtUtc <= utc)
                regime++;
            yield return Market.UsdPerGpuHour * PortableMath.Exp(x + ageing * day) * RivalFactor(utc);
            var level = levels[Regimes[regime].Regime];
            x = level + (x - level) * keep + sd * stream.NextNormal();
        }
    }

    private double RivalFactor(DateTime utc)
    {
        if (Market.Rival is not { } rival || RivalUtc is not { } first || utc < first)
            return 1;
        return rival.PriceFactor(rival.Ramp <= TimeSpan.Zero ? 1 : Math.Min(1, (utc - first) / rival.Ramp));
    }
}
