using CsCheck;
using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>Small sites full of edges: no rows, ties, limits of zero, floors above limits, negative prices, minimum above demand.</summary>
internal static class RandomSites
{
    public const int MaximumLimits = 7;
    public const int MaximumGroups = 4;

    /// <summary>Few different sizes and yields, so that ties within and across groups are common; merits in 0..1000 per watt.</summary>
    private static readonly Gen<Segment> Curve = Gen.OneOf(
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5]).Select((w, m) => new Segment(w, (long)w * m)),
        Gen.Select(Gen.Int[1, 3000], Gen.Int[0, 100_000]).Select((w, y) => new Segment(w, y)));

    private static readonly Gen<Segment> Floor = Gen.Frequency((3, Gen.Const(default(Segment))), (1, Curve));

    private static readonly Gen<RowSpec> Row = Gen.Select(Gen.Int[0, MaximumGroups - 1], Gen.Int[0, MaximumLimits - 1], Floor, Curve.Array[0, 4])
        .Select((g, l, f, s) => new RowSpec(g, l, f, s));

    public static readonly Gen<SiteSpec> Site = Gen.Select(Gen.Int[0, 1000].Array[0, MaximumLimits - 1], Gen.Int[1, MaximumGroups], Row.Array[0, 24])
        .Select((parents, groups, rows) => new SiteSpec(
            [.. parents.Select((p, i) => p % (i + 1))],
            groups,
            [.. rows.Select(r => r with { Group = r.Group % groups, Limit = r.Limit % (parents.Length + 1) })]));

    /// <summary>Prices that fall exactly on values of the tied rows, and others.</summary>
    private static readonly Gen<double> Price = Gen.OneOf(Gen.Int[-2, 6].Select(p => p * 1e6), Gen.Double[-1e6, 5e7]);

    private static readonly Gen<double> Rate = Gen.OneOf(Gen.Int[0, 2].Select(r => (double)r), Gen.Double[0.001, 3]);

    private static readonly Gen<long> Watts = Gen.OneOf(
        Gen.Const(0L), Gen.Long[0, 40], Gen.Long[0, 20_000], Gen.Long[0, 100_000], Gen.Const(DispatchConditions.Unlimited));

    private static readonly Gen<int> AnyGain = Gen.OneOf(Gen.Const(Gain.One), Gen.Int[1, Gain.Maximum], Gen.Int[Gain.One, 3 * Gain.One / 2]);

    public static Gen<Step> Step(bool unitGains) => Gen.Select(
            Price,
            Watts.Array[MaximumLimits],
            Rate.Array[MaximumGroups],
            (unitGains ? Gen.Const(Gain.One) : AnyGain).Array[MaximumGroups],
            Gen.Frequency((2, Gen.Const(0L)), (1, Watts)),
            Gen.Frequency((2, Gen.Const(DispatchConditions.Unlimited)), (1, Watts)),
            Gen.Int[0, 23].Array[0, 3])
        .Select((p, l, r, g, min, max, flips) => new Step(p, l, r, g, min, max, flips));
}
