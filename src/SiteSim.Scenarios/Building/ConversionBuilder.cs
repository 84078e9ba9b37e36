using SiteSim.Model.Compute;
using SiteSim.Model.Conversion;
using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Conversion plans.</summary>
internal sealed class ConversionBuilder(BuildContext context, IReadOnlyList<Built<ClusterSpec, GpuCluster>> clusters, MoveBuilder moves)
{
    private static readonly Curve Even = new([0, 1], [0, 1]);

    /// <summary>Nodes that phases bring to a cluster.</summary>
    public static int Arriving(ConversionSpec? spec, string? cluster) =>
        (spec?.Phases ?? []).Where(phase => phase.Deploy == cluster).Sum(phase => phase.Nodes ?? 0);

    /// <summary>Every part that can be built.</summary>
    public ConversionPlan Plan(ConversionSpec? spec) => new(
        [.. BuildContext.All(spec?.Phases, Phase).Select(phase => phase.Model)],
        [.. BuildContext.All(spec?.Delays, Delay).Select(delay => delay.Model)],
        [.. BuildContext.All(spec?.Connection, Step).Select(step => step.Model)]);

    private ConversionPhase? Phase(PhaseSpec spec)
    {
        var start = context.Utc(spec.Start, spec.PlaceOf(nameof(spec.Start)));
        var build = Days(spec.Build);
        var draw = Draw(spec);
        var hold = spec.Hold is null ? null : Hold(spec.Hold);
        if (start is null || build is null || draw is null || (spec.Hold is not null && hold is null))
            return null;
        var salvage = spec is { Salvage: { } price, SalvageAt: { } at } ? new Salvage(price, at) : null;
        if (spec is not { Id: { } id, Commissioning: { } commissioning, Capex: { } perMegawatt } || Ending(spec.GiveUp) is not (var ending, true))
            return null;
        return new ConversionPhase(
            id, start.Value, spec.After ?? [], spec.Retire ?? [], spec.Deploy, spec.Nodes ?? 0, spec.For, build, commissioning,
            perMegawatt * Megawatts(spec), draw, salvage, hold)
        {
            Deliveries = [.. BuildContext.All(spec.Deliveries, Delivery).Select(d => d.Model)],
            Needs = spec.Needs ?? [],
            Pauses = [.. BuildContext.All(spec.Pauses, pause => Pause(pause, start.Value)).Select(p => p.Model)],
            PausedUsdPerYear = spec.PausedCost ?? 0,
            GivingUp = ending,
            Moves = [.. moves.Moves(spec)],
        };
    }

    // IT power that arrives, MW.
    private double Megawatts(PhaseSpec spec) =>
        clusters.FirstOrDefault(c => c.Model.Name == spec.Deploy)?.Model is { } cluster
            ? (spec.Nodes ?? 0) * (double)cluster.Node.ActiveWatts / 1e6
            : 0;

    private Curve? Draw(PhaseSpec spec)
    {
        if (spec.CapexDraw is not { Count: > 0 } points)
            return Even;
        if (points.Exists(point => point is not { At: not null, Drawn: not null }))
            return null;
        var (at, drawn) = (points.ConvertAll(point => point.At!.Value), points.ConvertAll(point => point.Drawn!.Value));
        var isRising = Enumerable.Range(1, points.Count - 1).All(i => at[i] > at[i - 1] && drawn[i] >= drawn[i - 1]);
        if (isRising && drawn[^1] == 1)
            return new Curve(at.ToArray(), drawn.ToArray());
        context.Issues.Error(
            spec.PlaceOf(nameof(spec.CapexDraw)), "a draw schedule must rise and end with 100 % drawn",
            "[ { at: 0 %, drawn: 10 % }, { at: 100 %, drawn: 100 % } ]");
        return null;
    }

    private Delivery? Delivery(DeliverySpec spec) =>
        context.Utc(spec.At, spec.PlaceOf(nameof(spec.At))) is { } at && Days(spec.Late) is { } late && spec.Id is { } id
            ? new Delivery(id, at, late, spec.Nodes ?? 0)
            : null;

    private BuildPause? Pause(BuildPauseSpec spec, DateTime phaseStart)
    {
        var from = context.Utc(spec.From, spec.PlaceOf(nameof(spec.From))) ?? phaseStart;
        var until = context.Utc(spec.Until, spec.PlaceOf(nameof(spec.Until)));
        if (until <= from)
            context.Issues.Error(spec.PlaceOf(nameof(spec.Until)), "the rest ends before it begins", "a day after from, or after the phase's start");
        if (spec is { Until: null, HashpriceAbove: null })
            context.Issues.Error(spec.Place, "nothing ends this rest", "until: 2027-02-01, or hashprice_above: 60 USD/PH/day, for: 30 days");
        return spec.Id is { } id && Mark(spec.HashpriceAbove, spec.For, spec) is (var mark, true)
            ? new BuildPause(id, from, until ?? DateTime.MaxValue, mark)
            : null;
    }

    // The flag is false where something is wrong, with an issue.
    private (GivingUp? Ending, bool IsRight) Ending(GivingUpSpec? spec)
    {
        if (spec is null)
            return (null, true);
        var at = context.Utc(spec.At, spec.PlaceOf(nameof(spec.At)));
        if (spec is { At: null, HashpriceAbove: null })
            context.Issues.Error(spec.Place, "nothing says when", "at: 2027-01-15, or hashprice_above: 80 USD/PH/day, for: 30 days");
        return spec.Fee is { } fee && Mark(spec.HashpriceAbove, spec.For, spec) is (var mark, true) && (spec.At is null || at is not null)
            ? (new GivingUp(at ?? DateTime.MinValue, mark, fee), true)
            : (null, false);
    }

    private (HashpriceMark? Mark, bool IsRight) Mark(double? above, TimeSpan? window, Spec spec)
    {
        if (above is null == window is null)
            return (above is { } mark ? new HashpriceMark(mark, window!.Value) : null, true);
        context.Issues.Error(spec.Place, "hashprice_above and for belong together", "hashprice_above: 60 USD/PH/day, for: 30 days");
        return (null, false);
    }

    private StartHold? Hold(StartHoldSpec spec)
    {
        var cancel = context.Utc(spec.Cancel, spec.PlaceOf(nameof(spec.Cancel)));
        return spec is { HashpriceAbove: { } mark, For: { } window } && (spec.Cancel is null || cancel is not null)
            ? new StartHold(mark, window, cancel)
            : null;
    }

    private SharedDelay? Delay(SharedDelaySpec spec) =>
        Days(spec.Adds) is { } days && spec is { Id: { } id, Probability: { } probability, Phases: { } phases, ForceMajeure: { } excused }
            ? new SharedDelay(id, probability, days, phases, excused)
            : null;

    private ConnectionStep? Step(ConnectionStepSpec spec) =>
        context.Utc(spec.At, spec.PlaceOf(nameof(spec.At))) is { } at && Days(spec.Late) is { } late && spec is { Id: { } id, Limit: { } limit }
            ? new ConnectionStep(id, at, late, limit)
            : null;

    private Distribution? Days(BuildTimeSpec? spec) => Days(spec, context);

    /// <summary>An uncertain length, days.</summary>
    public static Distribution? Days(BuildTimeSpec? spec, BuildContext context)
    {
        switch (spec)
        {
            case null:
                return null;
            case { Mode: { } mode, Median: null, P95: null }:
                var (low, high) = (spec.Low ?? mode, spec.High ?? mode);
                return context.Try<Distribution>(spec.Place, () => new Pert(low.TotalDays, mode.TotalDays, high.TotalDays));
            case { Median: { } median, Low: null, Mode: null, High: null }:
                return context.Try<Distribution>(spec.Place, () => new LogNormal(median.TotalDays, (spec.P95 ?? median).TotalDays));
            case { Mode: null, Map: var map } when map.Find("mode") is not null:
            case { Median: null, Map: var other } when other.Find("median") is not null:
                return null;
            default:
                context.Issues.Error(spec.Place, "expected low, mode and high, or median and p95", "{ low: 7 months, mode: 9 months, high: 14 months }");
                return null;
        }
    }
}
