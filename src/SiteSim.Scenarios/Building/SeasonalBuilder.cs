using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Processes that follow the calendar.</summary>
internal static class SeasonalBuilder
{
    public static SeasonalProcess? Process(SeasonalProcessSpec? spec, BuildContext context)
    {
        if (spec is not { MonthLevel: { } level, WeekendShift: { } weekend, MonthSpread: { } spread, HourSpread: { } hourSpread, Score: { } scores, Value: { } values })
            return null;
        if (spec.HourShape is not { Winter: { } winter, Spring: { } spring, Summer: { } summer, Autumn: { } autumn })
            return null;
        var seasonality = context.Try(spec.Place, () => new Seasonality([.. level], [.. winter, .. spring, .. summer, .. autumn], weekend, [.. spread], [.. hourSpread]));
        var curve = context.Try(spec.PlaceOf(nameof(spec.Score)), () => new Curve([.. scores], [.. values]));
        return Noise(spec.Noise, context) is { } noise && seasonality is not null && curve is not null ? new SeasonalProcess(seasonality, noise, curve) : null;
    }

    private static PersistentNoise? Noise(PersistentNoiseSpec? spec, BuildContext context) =>
        spec is { FastShare: { } fast, FastHalfLife: { } fastHalf, SlowShare: { } slow, SlowHalfLife: { } slowHalf }
            ? context.Try(spec.Place, () => new PersistentNoise(fast, fastHalf, slow, slowHalf))
            : null;
}
