using SiteSim.Model.Grid;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>What energy and demand cost.</summary>
internal static class TariffBuilder
{
    public static Tariff? Build(TariffSpec? spec, BuildContext context)
    {
        var blocks = (spec?.Blocks ?? []).Select((block, index) => Block(block, index, context)).ToList();
        var demand = spec?.Demand is null ? null : Demand(spec.Demand);
        if (spec?.Energy?.Adder is not { } adder || blocks.Contains(null) || (spec.Demand is not null && demand is null))
            return null;
        return new Tariff(adder, [.. blocks.OfType<FixedBlock>()], demand);
    }

    private static FixedBlock? Block(BlockSpec spec, int index, BuildContext context)
    {
        var until = context.Utc(spec.Until, spec.PlaceOf(nameof(spec.Until)));
        var name = spec.Name ?? FormattableString.Invariant($"block-{index + 1}");
        return spec is { Size: { } size, Price: { } price, SellBack: { } sellBack } ? new FixedBlock(name, size, price, until, sellBack) : null;
    }

    private static DemandCharge? Demand(DemandSpec spec) =>
        spec is { Rate: { } rate, Ratchet: { } ratchet, Lookback: { } lookback, Interval: { } interval } ? new DemandCharge(rate, ratchet, lookback, interval) : null;
}
