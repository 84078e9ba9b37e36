using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>The series a page draws, as JSON for its script: selected rows, five significant digits, times as seconds since 1970.</summary>
internal sealed class ChartData
{
    /// <summary>Drawn row by row on either side of an order; the page zooms to two hours.</summary>
    private static readonly TimeSpan OrderMargin = TimeSpan.FromHours(3);

    private readonly StringBuilder _json = new("{");
    private readonly RunResult _run;
    private readonly int[] _rows;

    private ChartData(RunResult run, RunSummary summary)
    {
        _run = run;
        _rows = DrawnRows.Select(
            run.Series.StartsUtc, [.. Keys(run.Series)],
            [.. summary.Orders.Select(o => (o.CallUtc - OrderMargin, (o.RestoredUtc ?? o.EndUtc) + OrderMargin))]);
        Times(summary);
    }

    public static string Of(RunResult run, RunSummary summary)
    {
        var data = new ChartData(run, summary);
        data.Stack("loads", PowerStack.Of(run.Series, run.Site));
        data.Stack("uses",
        [
            new("machines", "machines", run.Series["it_mw"]), new("cooling", "cooling", run.Series["cooling_mw"]),
            new("losses", "losses", run.Series["losses_mw"]),
        ]);
        data.Lines();
        return data._json.Append('}').ToString();
    }

    private static IEnumerable<double[]> Keys(SeriesTable series) =>
        series.Columns.Where(c => c.Name is "site_mw" or "limit_mw" or "index_usd_per_mwh").Select(c => c.Values);

    private void Times(RunSummary summary)
    {
        var starts = _run.Series.StartsUtc;
        _json.Append(CultureInfo.InvariantCulture, $"\"end\":{Seconds(summary.EndUtc)},\"t\":[");
        _json.AppendJoin(',', _rows.Select(i => Seconds(starts[i]))).Append("],\"offsets\":[");
        _json.AppendJoin(',', summary.Time.Offsets.Select(o => $"[{Seconds(o.FromUtc)},{o.Minutes * 60}]")).Append("],\"orders\":[");
        _json.AppendJoin(',', summary.Orders.Select(o => $"{{\"id\":{Text(o.Id)},\"from\":{Seconds(o.AtUtc)},\"to\":{Seconds(o.EndUtc)}}}")).Append(']');
    }

    private void Stack(string name, IReadOnlyList<PowerLayer> layers)
    {
        _json.Append(CultureInfo.InvariantCulture, $",\"{name}\":[");
        _json.AppendJoin(',', layers.Select(l => $"{{\"label\":{Text(l.Label)},\"kind\":{Text(l.Kind)},\"values\":[{Values(l.Column)}]}}")).Append(']');
    }

    private void Lines()
    {
        _json.Append(",\"lines\":{");
        _json.AppendJoin(',', _run.Series.Columns.Where(IsDrawnAsLine).Select(c => $"{Text(c.Name)}:{{\"unit\":{Text(c.Unit)},\"values\":[{Values(c)}]}}"));
        _json.Append('}');
    }

    private static bool IsDrawnAsLine(SeriesColumn column) => column.Name
        is "limit_mw" or "site_mw" or "index_usd_per_mwh" or "hashprice_usd_per_ph_day" or "hashrate_phs" or "temperature_c";

    private string Values(SeriesColumn column) => string.Join(',', _rows.Select(i => Number(column.Values[i])));

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("G5", CultureInfo.InvariantCulture) : "null";

    private static string Seconds(DateTime utc) => (utc - DateTime.UnixEpoch).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A JSON string that cannot end the script element it stands in.</summary>
    private static string Text(string text) => JsonSerializer.Serialize(text);
}
