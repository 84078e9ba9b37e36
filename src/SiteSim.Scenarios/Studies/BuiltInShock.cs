using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>A shock that comes with SiteSim, dated by the plan's horizon. What it replaces is written into the study's scenarios: nothing is hidden in a run.</summary>
/// <param name="Name">As a study names it.</param>
/// <param name="Definition">What happens.</param>
/// <param name="Source">Where its figures come from.</param>
public sealed record BuiltInShock(string Name, string Definition, string Source)
{
    private const decimal GpuPriceLeft = 0.57m;

    /// <summary>In the order in which a study that names none takes them.</summary>
    public static IReadOnlyList<BuiltInShock> All { get; } =
    [
        new("hashprice-29", "hashprice stays at 29 USD/PH/day, halvings included", "Q1 2026: 28.07 on 24 February, \"$28-30\" in CoinShares' report of the quarter")
        {
            Changes = plan => plan.Site.Network is null ? [] : [("mining.network.hashprice", "29 USD/PH/day")],
        },
        new("sector-exit", "28 % of the network's hash rate leaves 30 days after the start, and comes back only as hashprice draws it", "largest fall of difficulty since 2020: 28 %, July 2021")
        {
            Changes = plan => plan.Site.Network is null ? [] : [("mining.network.exit", $"{{ at: {plan.Day(plan.Site.Horizon.StartUtc.AddDays(30))}, share: 28 % }}")],
        },
        new("gpu-price-collapse", "GPU-hours sell for 43 % less; leases pay as signed", "H100: 2.99 USD/GPU-h on demand in October 2024, 1.70 a year later")
        {
            Changes = plan => [.. plan.GpuPrices().Select(price => (price.Path, Fallen(price.Price)))],
        },
        new(
            "winter-storm", "4 days at 5,000 USD/MWh from 15 February, and an order to half of the interconnection for the first 70 hours, 30 minutes' notice",
            "ERCOT, February 2021: 157 hours above 1,000 USD/MWh, load shed for about 70 hours; today's offer cap is 5,000; the order's depth is this definition's own")
        {
            Changes = Storm,
        },
        new("interconnection-slip", "every step of the interconnection comes, and every build ends, 12 months later", "large power transformers take 80 to 210 weeks (DOE, 2024)")
        {
            Changes = Slip,
        },
        new("tenant-default", "the largest tenant stops paying and leaves halfway between its first rent and the horizon's end; nobody follows unless the lease says reletting", "no backstop: with one, as Google's for Fluidstack's leases, the landlord would be paid on")
        {
            Changes = Default,
        },
    ];

    /// <summary>What it replaces in a plan, by path; nothing where it does not touch the plan.</summary>
    internal Func<ShockedPlan, IReadOnlyList<(string Path, string Value)>> Changes { get; private init; } = _ => [];

    public static BuiltInShock? Find(string name) => All.FirstOrDefault(shock => shock.Name == name);

    // A price of its own, or a market's with a premium: 0.57 of it either way.
    private static string Fallen(Node price) => price is MapNode map && ShockedPlan.Text(map, "market") is { } market
        ? FormattableString.Invariant($"{{ market: {market}, premium: {100 * (GpuPriceLeft * (1 + Number(ShockedPlan.Text(map, "premium") ?? "0 %", Dimension.Share)) - 1):0.####} % }}")
        : FormattableString.Invariant($"{GpuPriceLeft * Number((price as ScalarNode)?.Text ?? ShockedPlan.Text((MapNode)price, "fixed")!, Dimension.GpuHourPrice):0.####} USD/GPU-h");

    private static decimal Number(string text, Dimension dimension) => QuantityText.Parse(text, dimension, "", out _, out _)!.Value;

    private static IReadOnlyList<(string Path, string Value)> Storm(ShockedPlan plan)
    {
        var site = plan.Site;
        var first = site.Clock.ToLocal(site.Horizon.StartUtc);
        var day = new DateTime(first.Year, 2, 15);
        day = day > first ? day : day.AddYears(1);
        if (site.Clock.ToUtc(day) + TimeSpan.FromDays(4) > site.Horizon.EndUtc)
            return [];
        var half = FormattableString.Invariant($"{site.Interconnection.Megawatts / 2:0.######} MW");
        var at = FormattableString.Invariant($"{day:yyyy-MM-dd}");
        return
        [
            ("grid.price.events", plan.Appended("grid.price.events", $"{{ at: {at}, for: 4 days, price: 5000 USD/MWh }}")),
            ("grid.curtailments", plan.Appended("grid.curtailments", $"{{ id: winter-storm, at: {at}, for: 70 h, limit: {half}, notice: 30 min }}")),
        ];
    }

    private static IReadOnlyList<(string Path, string Value)> Slip(ShockedPlan plan)
    {
        var (site, conversion) = (plan.Site, plan.Site.Conversion);
        var steps = conversion.Connection.Select(step => (
            $"conversion.connection[id={step.Id}].at", FormattableString.Invariant($"{site.Clock.ToLocal(step.AtUtc).AddMonths(12):yyyy-MM-ddTHH:mm}")));
        var phases = string.Join(", ", conversion.Phases.Select(phase => phase.Id));
        return conversion.Phases.Count == 0
            ? [.. steps]
            : [.. steps, ("conversion.delays", plan.Appended("conversion.delays", $"{{ id: interconnection-slip, adds: 12 months, phases: [ {phases} ] }}"))];
    }

    private static IReadOnlyList<(string Path, string Value)> Default(ShockedPlan plan)
    {
        var (start, end) = (plan.Site.Horizon.StartUtc, plan.Site.Horizon.EndUtc);
        var seen = plan.Site.Leases.Where(lease => lease.StartUtc < end && lease.EndUtc > start).ToArray();
        if (seen.Length == 0)
            return [];
        var largest = seen.MaxBy(lease => lease.CriticalIt)!;
        var from = largest.StartUtc > start ? largest.StartUtc : start;
        var until = largest.EndUtc < end ? largest.EndUtc : end;
        return [($"contracts[id={largest.Id}].default", $"{{ at: {plan.Day(from + (until - from) / 2)} }}")];
    }
}
