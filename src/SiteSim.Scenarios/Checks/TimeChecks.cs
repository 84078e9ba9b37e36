using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Checks;

/// <summary>Orders lie in the horizon, and the clocks of dispatch, prices and metering mesh.</summary>
internal static class TimeChecks
{
    /// <summary>A run keeps a row of the series for each, some 300 bytes (2.1 million rows: 626 MB): these fit into 2 GB.</summary>
    private const long MostIntervals = 5_000_000;

    public static void Run(SiteParts parts, IssueList issues)
    {
        if (parts.Horizon is { } horizon)
        {
            foreach (var (spec, order) in parts.Curtailments)
                Order(spec, order, horizon, issues);
            Count(parts.Spec.Horizon!, horizon, issues);
        }

        Intervals(parts.Spec, parts.Price, issues);
        Blocks(parts, issues);
        Events(parts, issues);
        foreach (var (spec, order) in parts.Curtailments.Where(order => order.Model.Limit >= parts.Spec.Site?.Interconnection))
            issues.Note(spec.PlaceOf(nameof(spec.Limit)), $"{order.Limit} is no less than the interconnection: the order changes nothing");
    }

    private static void Count(HorizonSpec spec, Horizon horizon, IssueList issues)
    {
        if (horizon.Length / horizon.DispatchEvery is var intervals and > MostIntervals)
        {
            issues.Error(
                spec.PlaceOf(nameof(spec.Length)), FormattableString.Invariant($"the horizon has {intervals:N0} dispatch intervals, at most {MostIntervals:N0} are run"),
                "dispatch less often, or shorten the horizon");
        }
    }

    private static void Order(CurtailmentSpec spec, CurtailmentOrder order, Horizon horizon, IssueList issues)
    {
        if (order.AtUtc < horizon.StartUtc || order.AtUtc >= horizon.EndUtc)
            issues.Error(
                spec.PlaceOf(nameof(spec.At)), $"the order takes effect outside of the horizon", "move the order, or lengthen the horizon");
        else if (order.CallUtc < horizon.StartUtc)
            issues.Error(
                spec.PlaceOf(nameof(spec.Notice)), "the call comes before the horizon begins",
                "start the horizon earlier, or shorten the notice");
        else if (order.EndUtc > horizon.EndUtc)
            issues.Note(spec.PlaceOf(nameof(spec.For)), "the order outlasts the horizon");
    }

    private static void Events(SiteParts parts, IssueList issues)
    {
        var specs = parts.Spec.Grid?.Price?.Events ?? [];
        foreach (var (spec, one) in specs.Zip((parts.Price as PriceSource.Shocked)?.Events ?? []))
        {
            if (parts.Horizon is { } horizon && (one.EndUtc <= horizon.StartUtc || one.AtUtc >= horizon.EndUtc))
                issues.Note(spec.PlaceOf(nameof(spec.At)), "the event lies outside of the horizon: it changes nothing");
        }
    }

    private static void Blocks(SiteParts parts, IssueList issues)
    {
        var specs = parts.Spec.Grid?.Tariff?.Blocks ?? [];
        foreach (var (spec, block) in specs.Zip(parts.Tariff?.Blocks ?? []))
        {
            if (parts.Horizon is { } horizon && !block.HoldsAt(horizon.StartUtc))
                issues.Note(spec.PlaceOf(nameof(spec.Until)), $"block \"{block.Name}\" has ended before the horizon begins: it changes nothing");
        }
    }

    private static void Intervals(ScenarioSpec spec, PriceSource? price, IssueList issues)
    {
        if (spec.Horizon is not { DispatchEvery: { } every } horizon)
            return;
        if (!Divides(every, TimeSpan.FromDays(1)))
        {
            issues.Error(
                horizon.PlaceOf(nameof(horizon.DispatchEvery)), $"dispatches every {Words(every)} do not come at the same times each day",
                "5 min, 15 min, 1 h ...");
            return;
        }

        if (spec.Grid?.Tariff?.Demand is { Interval: { } interval } demand)
        {
            if (!Divides(interval, TimeSpan.FromHours(1)))
                issues.Error(
                    demand.PlaceOf(nameof(demand.Interval)), $"metering intervals of {Words(interval)} do not fill an hour",
                    "15 min or 30 min");
            else if (!Divides(every, interval))
                issues.Error(
                    demand.PlaceOf(nameof(demand.Interval)),
                    $"metering intervals of {Words(interval)} are not a multiple of dispatch_every ({Words(every)})");
        }

        if (Step(price) is { } step && !Divides(every, step))
            issues.Error(
                horizon.PlaceOf(nameof(horizon.DispatchEvery)),
                $"prices change every {Words(step)}, which is not a multiple of dispatch_every ({Words(every)})");
    }

    private static TimeSpan? Step(PriceSource? price) => price switch
    {
        PriceSource.Generated generated => generated.Model.Step,
        PriceSource.Observed observed => observed.Step,
        PriceSource.Shocked shocked => Step(shocked.Under),
        _ => null,
    };

    private static bool Divides(TimeSpan part, TimeSpan whole) => whole.Ticks % part.Ticks == 0;

    private static string Words(TimeSpan time) => FormattableString.Invariant($"{time.TotalMinutes:0.###} min");
}
