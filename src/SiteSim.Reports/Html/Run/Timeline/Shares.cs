namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Shares of the time at which duration curves are read: half percents, finer at both ends.</summary>
internal static class Shares
{
    private static readonly double[] Ends = [0.0005, 0.001, 0.002, 0.003];

    /// <summary>From 0 to 1, rising.</summary>
    public static IReadOnlyList<double> All { get; } =
        [.. Enumerable.Range(0, 201).Select(i => i / 200.0).Concat(Ends).Concat(Ends.Select(e => 1 - e)).Order()];
}
