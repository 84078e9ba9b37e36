using SiteSim.Model.Compute;
using SiteSim.Model.Contracts;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Contracts for GPU-hours: workloads that end with a term.</summary>
internal static class GpuSaleBuilder
{
    public static Workload? Build(ContractSpec spec, LocalTime? horizonStart, BuildContext context)
    {
        var start = spec.Start ?? horizonStart;
        var startUtc = context.Utc(start, spec.PlaceOf(nameof(spec.Start)));
        var endUtc = context.UtcAfter(start, spec.Term, spec.PlaceOf(nameof(spec.Term)));
        var price = GpuMarketBuilder.Price(spec.Price, context);
        var demand = spec.Kind == ContractKind.ReservedCloud ? GpuDemand.Whole : GpuMarketBuilder.Demand(spec.Utilisation, price, context);
        var prepayment = PrepaymentBuilder.Build(spec.Prepayment, context);
        if (startUtc is null || endUtc is null || price is null || demand is null || (spec.Prepayment is not null && prepayment is null))
            return null;
        return spec is { Id: { } id, Cluster: { } cluster, Nodes: { } nodes, Escalator: { } escalator } && ComputeBuilder.Profile(spec.Load) is { } profile
            ? new Workload(id, cluster, nodes, price, profile)
            {
                Demand = demand,
                Sale = new GpuSale(startUtc.Value, endUtc.Value, escalator, spec.TakeOrPay ?? 0, prepayment),
            }
            : null;
    }
}
