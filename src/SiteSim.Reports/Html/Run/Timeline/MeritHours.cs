using SiteSim.Dispatch;
using SiteSim.Model.Site;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>The merit order of every hour, packed: dispatch's own numbers, good to 1e-6 of a value. Columns that loads have in common are there once.</summary>
/// <param name="Every">Rows of the series in an hour.</param>
/// <param name="Marginal">Number of the column with the price of one more MWh, USD.</param>
/// <param name="Loads">In the order of dispatch.</param>
/// <param name="Columns">By hour.</param>
/// <param name="Boards">Machines of fleets and clusters, by hour.</param>
internal sealed record MeritHours(int Every, int Marginal, IReadOnlyList<MeritLoad> Loads, IReadOnlyList<PackedColumn> Columns, IReadOnlyList<BoardColumns> Boards)
{
    private const double PerUsd = 1e5;

    /// <summary>Steps that a column of values is rounded to, of its largest: 2^-30.</summary>
    private const double Steps = 1 << 30;

    /// <summary>How much longer a plain rate may be: loads that share a signal then share its column.</summary>
    private const double Bias = 1.5;

    /// <summary>Null for a run that was not recorded by the hour.</summary>
    public static MeritHours? Of(RunResult run)
    {
        var (hours, columns) = (run.Hours, new List<PackedColumn>());
        if (hours.Rows.Count == 0)
        {
            return null;
        }

        int Add(PackedColumn column)
        {
            var known = columns.IndexOf(column);
            if (known < 0)
            {
                columns.Add(column);
            }

            return known < 0 ? columns.Count - 1 : known;
        }

        var index = run.Series["index_usd_per_mwh"].Values;
        double[] marginal = [.. hours.Rows.Select(row => index[row] + run.Site.Tariff.AdderUsdPerMwh)];
        var price = Add(PackedColumn.Of(marginal, PerUsd));
        MeritLoad[] loads = [.. hours.Loads.Select(load => Load(load, run.Site, marginal, Add))];
        BoardColumns[] boards = [.. hours.Boards.Select(b => new BoardColumns(b.Name, IsFleet(b.Name, run.Site) ? "mining" : ClusterKind(b.Name, run.Site), Add(Whole(b.OnSite)), Add(Whole(b.Down))))];
        return new MeritHours(hours.Rows.Count > 1 ? hours.Rows[1] : 1, price, loads, columns, boards);
    }

    private static MeritLoad Load(LoadHours load, SiteModel site, double[] marginal, Func<PackedColumn, int> add)
    {
        var ratios = load.MeterGainQ20.Select(gain => (double)gain / Gain.One).ToArray();
        var forms = from perRatio in new[] { false, true }
                    from adds in load.PassesThrough ? [false, true] : new[] { false }
                    select (Packed: Scaled(Values(load, ratios, marginal, perRatio, adds)), perRatio, adds);
        var (packed, isPerRatio, addsMarginal) = forms.MinBy(form => form.Packed.Data.Length * (form.perRatio || form.adds ? Bias : 1));
        var kind = IsFleet(load.Load, site) ? "mining" : site.Leases.Any(l => l.Id == load.Load) ? "lease" : "compute";
        return new MeritLoad(
            load.Load, kind, load.Blocks, add(PackedColumn.Of(load.Machines, 10)), add(Whole(load.MeterGainQ20)), add(packed), isPerRatio, addsMarginal);
    }

    private static double[] Values(LoadHours load, double[] ratios, double[] marginal, bool perRatio, bool adds)
    {
        var values = new double[ratios.Length];
        for (var hour = 0; hour < values.Length; hour++)
        {
            var value = load.Rate[hour] / ratios[hour] - (adds ? marginal[hour] / 1e6 : 0);
            values[hour] = perRatio ? value : adds ? value * ratios[hour] : load.Rate[hour];
        }

        return values;
    }

    private static PackedColumn Scaled(double[] values)
    {
        var largest = values.Max(Math.Abs);
        return PackedColumn.Of(values, largest > 0 ? Steps / largest : 1);
    }

    private static PackedColumn Whole(int[] values) => PackedColumn.Of([.. values.Select(v => (double)v)], 1);

    private static bool IsFleet(string name, SiteModel site) => site.Fleets.Any(f => f.Name == name);

    private static string ClusterKind(string name, SiteModel site) => site.Leases.Any(l => l.Cluster == name) ? "lease" : "compute";
}
