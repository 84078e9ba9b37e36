using SiteSim.Model.Grid;
using SiteSim.Scenarios.Series;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>The energy index.</summary>
internal static class PriceBuilder
{
    public static PriceSource? Build(PriceSpec? spec, BuildContext context)
    {
        var events = (spec?.Events ?? []).ConvertAll(one => Event(one, context));
        if (Drawn(spec, context) is not { } drawn || events.Contains(null))
            return null;
        return events.Count == 0 ? drawn : new PriceSource.Shocked(drawn, [.. events.OfType<PriceEvent>()]);
    }

    private static PriceEvent? Event(PriceEventSpec spec, BuildContext context) =>
        context.Utc(spec.At, spec.PlaceOf(nameof(spec.At))) is { } at && spec.For is { } length && (spec.Price ?? spec.Multiplier) is not null
            ? new PriceEvent(at, length, spec.Price, spec.Multiplier ?? 1)
            : null;

    private static PriceSource? Drawn(PriceSpec? spec, BuildContext context) => spec switch
    {
        null => null,
        { Flat: { } flat } => new PriceSource.Flat(flat),
        { File: not null } => Observed(spec, context),
        { Model: { } model } => Model(spec.Preset ?? "own", model, context) is { } generator ? new PriceSource.Generated(generator) : null,
        _ => null,
    };

    private static PriceSource.Observed? Observed(PriceSpec spec, BuildContext context)
    {
        if (SeriesFile.Read(spec, [(nameof(spec.Column), spec.Column)], context) is not { } series)
            return null;
        return new PriceSource.Observed(series.StartUtc, series.Step, series.Columns[0]);
    }

    private static PriceModel? Model(string name, PriceModelSpec spec, BuildContext context)
    {
        var process = SeasonalBuilder.Process(spec, context);
        if (spec is not { Step: { } step } || process is null)
            return null;
        return context.Try(spec.Place, () => new PriceModel(name, spec.Source ?? "the scenario", step, process));
    }
}
