using SiteSim.Reports.Html.Run.Timeline;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run;

/// <summary>Load of each place by size, and the hours near its capacity.</summary>
internal static class LoadingTable
{
    private static readonly double[] Near = [0.90, 0.95, 1.00];

    /// <summary>What counts as full: a share that rounding of watts at the meter may take off.</summary>
    private const double Rounding = 1e-6;

    public static TextTable Of(RunResult run, IReadOnlyList<Place> places)
    {
        var hours = run.Site.Horizon.DispatchEvery.TotalHours;
        return new TextTable(
            "load of capacity",
            [
                "place", TextColumn.Number("capacity, MW"), TextColumn.Number("median, %"), TextColumn.Number("95 % of the time below, %"), TextColumn.Number("99 % below, %"), TextColumn.Number("highest, %"),
                .. Near.Select(share => TextColumn.Number($"hours from {Quantity.Share(share, 0)}")),
            ],
            [.. places.Select(p => Row(p, hours))]);
    }

    private static TextRow Row(Place place, double hours)
    {
        var sizes = new Quantiles(place.Load);
        string Share(double mw) => Quantity.Fixed(100 * mw / place.CapacityMw, 1);
        return new TextRow(
        [
            place.Name, Quantity.Fixed(place.CapacityMw, 1), Share(sizes.At(0.5)), Share(sizes.At(0.05)), Share(sizes.At(0.01)), Share(sizes.Highest),
            .. Near.Select(share => Quantity.Fixed(hours * sizes.RowsFrom(place.CapacityMw * (share - Rounding)), 0)),
        ]);
    }
}
