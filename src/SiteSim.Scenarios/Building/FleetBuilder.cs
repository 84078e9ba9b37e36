using SiteSim.Model.Mining;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>ASIC fleets.</summary>
internal static class FleetBuilder
{
    public static AsicFleet? Build(FleetSpec spec, BuildContext context)
    {
        var model = spec.Model is null ? null : Model(spec.Model, context);
        var firmware = spec.Firmware is null ? null : Firmware(spec.Firmware);
        if (model is null || firmware is null || Machines(spec, model, context) is not { } machines)
            return null;
        if (spec is not { Name: { } name, Hall: { } hall, Failures: { } failures, Repair: { } repair, EfficiencySpread: { } spread })
            return null;
        var fleet = new AsicFleet(name, model, firmware, hall, machines, failures, repair, spread);
        return context.Try(spec.Place, () => PowerModes.Of(fleet)) is null ? null : fleet;
    }

    private static int? Machines(FleetSpec spec, AsicModel model, BuildContext context)
    {
        if (spec.Machines is { } machines)
            return machines;
        if (spec.Power is not { } power)
            return null;
        var fit = power.Watts / model.Watts;
        if (fit is >= 1 and <= int.MaxValue)
            return (int)fit;
        context.Issues.Error(spec.PlaceOf(nameof(spec.Power)), $"{power} holds {fit} machines of {model.Watts} W");
        return null;
    }

    private static AsicModel? Model(AsicSpec spec, BuildContext context)
    {
        var derate = Derate(spec, context);
        return spec is { HashRate: { } rate, Power: { } power, Cooling: { } cooling, Sleep: { } sleep, RampDown: { } down, RampUp: { } up } && derate is not null
            ? new AsicModel(spec.Label, (long)Math.Round(rate * 1000), (int)power.Watts, cooling, (int)sleep.Watts, down, up, derate, spec.Origin)
            : null;
    }

    private static AmbientDerate? Derate(AsicSpec spec, BuildContext context)
    {
        if (spec is { Derate: null, Trip: null })
            return AmbientDerate.None;
        if (spec.Derate is not { } points || spec.Trip is not { } trip)
        {
            context.Issues.Error(spec.Place, "derate and trip belong together", "write both, or neither for a machine that does not breathe the hall's air");
            return null;
        }

        if (points.Exists(point => point is not { Inlet: not null, Hash: not null }))
            return null;
        return context.Try(spec.PlaceOf(nameof(spec.Derate)), () => new AmbientDerate(new Curve([.. points.Select(p => p.Inlet!.Value)], [.. points.Select(p => p.Hash!.Value)]), trip));
    }

    private static Firmware? Firmware(FirmwareSpec spec)
    {
        if (spec.Modes is not { Count: > 0 } modes || modes.Exists(mode => mode is not { Mode: not null, Hash: not null, Power: not null }))
            return null;
        return new Firmware(
            spec.Label, [.. modes.Select(mode => new PowerMode(mode.Mode!, mode.Hash!.Value, mode.Power!.Value))], (int?)spec.Sleep?.Watts, spec.Curtail, spec.Wake, spec.Origin);
    }
}
