using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Who drew what over a stretch of time.</summary>
internal static class LoadsAt
{
    /// <summary>Means over the rows that begin in it, against those of the hour before.</summary>
    public static TextTable Of(RunContent content, DateTime fromUtc, DateTime toUtc)
    {
        var (series, site) = (content.Run.Series, content.Run.Site);
        var (rows, before) = (Rows(content, fromUtc, toUtc), Rows(content, fromUtc.AddHours(-1), fromUtc));
        TextRow Row(string label, double[] values) => new([label, Mean(values, before), Mean(values, rows)]);
        return new TextTable(
            "power at the meter",
            ["load", TextColumn.Number("hour before, MW"), TextColumn.Number("then, MW")],
            [
                .. PowerStack.Of(series, site).Select(l => Row(l.Label, l.Column.Values)),
                Row("site", series["site_mw"].Values) with { IsTotal = true },
                Row("energy index, USD/MWh", series["index_usd_per_mwh"].Values),
            ]);
    }

    private static string Mean(double[] values, Range rows) => values.AsSpan(rows).Length == 0 ? "" : Quantity.Fixed(values[rows].Average(), 1);

    private static Range Rows(RunContent content, DateTime fromUtc, DateTime toUtc)
    {
        var starts = content.Run.Series.StartsUtc;
        int First(DateTime utc) => Array.BinarySearch(starts, utc) is var found && found >= 0 ? found : ~found;
        var from = First(fromUtc);
        return from..Math.Max(from, First(toUtc));
    }
}
