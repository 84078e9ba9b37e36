using SiteSim.Model.Compute;
using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>What a GPU node is.</summary>
internal static class NodeBuilder
{
    public static NodeModel? Node(NodeSpec spec, BuildContext context)
    {
        var throughput = spec.Throughput is null ? null : Throughput(spec, spec.Throughput, context);
        if (spec is not { Gpus: { } gpus, Nameplate: { } nameplate, Active: { } active, Stalled: { } stalled, Idle: { } idle } || throughput is null)
            return null;
        if (idle > stalled || stalled > active || active > nameplate)
        {
            context.Issues.Error(spec.Place, $"idle {idle}, stalled {stalled}, active {active} and nameplate {nameplate} must not fall in this order");
            return null;
        }

        return new NodeModel(spec.Label, gpus, (int)nameplate.Watts, (int)active.Watts, (int)stalled.Watts, (int)idle.Watts, throughput, spec.Origin);
    }

    private static Curve? Throughput(NodeSpec spec, List<ThroughputPointSpec> points, BuildContext context)
    {
        if (points.Exists(point => point is not { Power: not null, Throughput: not null }))
            return null;
        var x = points.Select(point => point.Power!.Value).ToArray();
        var y = points.Select(point => point.Throughput!.Value).ToArray();
        var place = spec.PlaceOf(nameof(spec.Throughput));
        if (context.Try(place, () => new Curve(x, y)) is not { } curve)
            return null;
        if (x[^1] == 1 && y[^1] == 1 && IsConcave(x, y))
            return curve;
        context.Issues.Error(place, "the curve must be concave and end at throughput 100 % for power 100 %", "each step up in power must add less throughput per power than the one before");
        return null;
    }

    private static bool IsConcave(double[] x, double[] y)
    {
        const double rounding = 1e-12;
        for (var i = 2; i < x.Length; i++)
        {
            if ((y[i] - y[i - 1]) * (x[i - 1] - x[i - 2]) > (y[i - 1] - y[i - 2]) * (x[i] - x[i - 1]) + rounding)
                return false;
        }

        return true;
    }
}
