using SiteSim.Model.Grid;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Dated prices of the scenario, and the dearest hours of the run.</summary>
internal static class PriceMarks
{
    private const int MostSpikes = 12;

    /// <summary>Times the mean price: from here on an hour is dear enough to be marked.</summary>
    private const double Dear = 10;

    /// <summary>Spikes nearer to each other than this are one.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromHours(24);

    public static IEnumerable<Mark> Of(RunContent content) => Events(content).Concat(Spikes(content));

    private static IEnumerable<Mark> Events(RunContent content) =>
        from e in (content.Run.Site.Price as PriceSource.Shocked)?.Events ?? []
        let text = e.UsdPerMwh is { } price ? $"index set to {Quantity.Format(price, "USD/MWh")}" : $"index times {Quantity.Fixed(e.Multiplier, 2)}"
        select Stretch(content, "price event", text, e.AtUtc, e.EndUtc);

    private static IEnumerable<Mark> Spikes(RunContent content)
    {
        var (starts, index) = (content.Run.Series.StartsUtc, content.Run.Series["index_usd_per_mwh"].Values);
        var rows = (int)Math.Max(1, TimeSpan.FromHours(1) / content.Run.Site.Horizon.DispatchEvery);
        var dear = Dear * Math.Abs(index.DefaultIfEmpty(0).Average());
        var found = new List<DateTime>();
        var hours = Enumerable.Range(0, index.Length / rows).Select(h => (AtUtc: starts[h * rows], Mean: index.AsSpan(h * rows, rows).ToArray().Average()));
        foreach (var (at, mean) in hours.Where(h => h.Mean > dear).OrderByDescending(h => h.Mean).ThenBy(h => h.AtUtc))
        {
            if (found.Count < MostSpikes && found.TrueForAll(f => (f - at).Duration() >= Apart))
            {
                found.Add(at);
                yield return Stretch(content, $"{Quantity.Fixed(mean, 0)} USD/MWh", "dear hour", at, at.AddHours(1));
            }
        }
    }

    private static Mark Stretch(RunContent content, string label, string text, DateTime from, DateTime to)
    {
        var (series, time) = (content.Run.Series, content.Summary.Time);
        var (power, index, hours) = (series["site_mw"].Values, series["index_usd_per_mwh"].Values, content.Run.Site.Horizon.DispatchEvery.TotalHours);
        var rows = Enumerable.Range(0, power.Length).Where(i => series.StartsUtc[i] >= from && series.StartsUtc[i] < to).ToArray();
        var (energy, usd) = (rows.Sum(i => power[i] * hours), rows.Sum(i => power[i] * index[i] * hours));
        string[] sentences =
        [
            $"From {time.Local(from)} to {time.Local(to)} (local time, {time.TimeZone}) the index was {Quantity.Format(rows.Select(i => index[i]).DefaultIfEmpty(double.NaN).Average(), "USD/MWh")} in the mean, "
                + $"{Quantity.Format(rows.Select(i => index[i]).DefaultIfEmpty(double.NaN).Max(), "USD/MWh")} at its highest.",
            $"The site drew {Quantity.Format(energy, "MWh")}, worth {Quantity.Format(usd, "USD")} at the index. Blocks bought ahead cost what they cost whatever the index does; what they leave over is sold at it.",
        ];
        var id = FormattableString.Invariant($"price-{(long)Instants.Seconds(from)}");
        return new Mark("price", from, to, label, $"{text}; {Quantity.Format(energy, "MWh")} drawn", null, new MarkPanel(id, $"{label}, {time.Local(from)}", sentences, [LoadsAt.Of(content, from, to)]));
    }
}
