using SiteSim.Model.Site;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Halls and their cooling.</summary>
internal static class HallBuilder
{
    public static Hall? Hall(HallSpec spec, BuildContext context)
    {
        var cooling = spec.Cooling is null ? null : Cooling(spec.Cooling, context);
        return spec is { Name: { } name, Capacity: { } capacity } && cooling is not null ? new Hall(name, capacity, cooling) : null;
    }

    /// <summary>What the site's capacity is sized for.</summary>
    public static DesignWeather Design(SiteSpec site) => site switch
    {
        { Design: { DryBulb: { } dry, WetBulb: { } wet } } => new DesignWeather(dry, wet),
        { Climate.Constant: { Temperature: { } celsius, Humidity: { } share } } => DesignWeather.Of(new Climate.Constant(celsius, share * 100)),
        _ => DesignWeather.Dallas,
    };

    /// <summary>How IT power becomes facility power, or null with issues.</summary>
    public static Cooling? Cooling(CoolingSpec spec, BuildContext context)
    {
        if (spec is not { Driver: { } driver, Pue: { } points, InletRise: { } rise }
            || points.Exists(point => point is not { At: not null, Pue: not null }))
            return null;
        var curve = context.Try(
            spec.PlaceOf(nameof(spec.Pue)), () => new Curve([.. points.Select(p => p.At!.Value)], [.. points.Select(p => p.Pue!.Value)]));
        return curve is null ? null : new Cooling(spec.Label, driver, curve, rise, spec.Origin);
    }
}
