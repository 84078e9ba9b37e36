using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>
/// Every row of the series that the page draws, rounded: power to 0.1 MW (finer on small sites), prices to 0.1 USD/MWh, temperature to 0.1 °C. Means over longer steps
/// are made of them in the browser. A run with very many rows is drawn from means of several.
/// </summary>
/// <param name="From">First instant, seconds since 1970.</param>
/// <param name="To">End of the last row.</param>
/// <param name="Step">Length of a row, seconds; the last may be shorter.</param>
/// <param name="Merged">Rows of the series in each row drawn.</param>
/// <param name="Columns">All equally long.</param>
internal sealed record DrawnRows(double From, double To, double Step, int Merged, IReadOnlyList<DrawnColumn> Columns)
{
    /// <summary>Three years of five minutes and some.</summary>
    private const int MostRows = 330_000;

    /// <summary>Whole steps per MW that a site of this size is drawn with.</summary>
    public static double PerMegawatt(double siteMw) => siteMw switch
    {
        >= 50 => 10,
        >= 5 => 100,
        _ => 1000,
    };

    /// <summary>Rows of the series in each row drawn; 1 where every row is.</summary>
    public static int MergedOf(SeriesTable series) => (series.StartsUtc.Length + MostRows - 1) / MostRows;

    public static DrawnRows Of(RunResult run)
    {
        var (series, horizon) = (run.Series, run.Site.Horizon);
        var merged = MergedOf(series);
        var perMw = PerMegawatt(run.Site.Interconnection.Megawatts);
        DrawnColumn Column(SeriesColumn column, string label, string kind, double per) =>
            new(column.Name, label, column.Unit == "C" ? "°C" : column.Unit, kind, PackedColumn.Of(Means(column.Values, merged), per));

        // With 0 for the rounding: five digits of the largest.
        IEnumerable<DrawnColumn> One(string name, string label, double per) =>
            series.Columns.Where(c => c.Name == name).Select(c => Column(c, label, "", per > 0 ? per : FiveDigits(c.Values)));
        return new DrawnRows(
            Instants.Seconds(horizon.StartUtc), Instants.Seconds(horizon.EndUtc), horizon.DispatchEvery.TotalSeconds * merged, merged,
            [
                .. PowerStack.Of(series, run.Site).Select(l => Column(l.Column, l.Label, l.Kind, perMw)),
                .. One("limit_mw", "limit", perMw), .. One("it_mw", "machines", perMw), .. One("cooling_mw", "cooling", perMw * 10), .. One("losses_mw", "losses", perMw * 10),
                .. One("index_usd_per_mwh", "energy index", 10), .. One("temperature_c", "outdoor dry bulb", 10),
                .. One("hashprice_usd_per_ph_day", "hashprice", 0), .. One("hashrate_phs", "realised", 0), .. One("deployed_phs", "deployed", 0),
            ]);
    }

    private static double FiveDigits(double[] values)
    {
        var (largest, per) = (values.Max(Math.Abs), 1.0);
        while (largest > 0 && largest * per < 1e4)
        {
            per *= 10;
        }

        return per;
    }

    private static double[] Means(double[] values, int rows)
    {
        if (rows == 1)
        {
            return values;
        }

        var means = new double[(values.Length + rows - 1) / rows];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = values.AsSpan(i * rows, Math.Min(rows, values.Length - i * rows)).ToArray().Average();
        }

        return means;
    }
}
