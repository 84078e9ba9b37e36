using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html;

/// <summary>
/// The series a page draws, as JSON for its script: five significant digits, times as seconds since 1970. The index keeps its peaks;
/// everything else is drawn as means, whose areas are right.
/// </summary>
internal sealed class ChartData
{
    /// <summary>Drawn row by row on either side of an order; the page zooms to two hours.</summary>
    private static readonly TimeSpan OrderMargin = TimeSpan.FromHours(3);

    private static readonly string[] Means = ["limit_mw", "hashprice_usd_per_ph_day", "hashrate_phs", "temperature_c"];

    private readonly StringBuilder _json = new("{");
    private readonly SeriesTable _series;
    private readonly MeanStretches _stretches;

    private ChartData(SeriesTable series, (DateTime, DateTime)[] windows)
    {
        _series = series;
        _stretches = MeanStretches.Of(series.StartsUtc, windows);
    }

    public static string Of(RunResult run, RunSummary summary)
    {
        (DateTime, DateTime)[] windows = [.. summary.Orders.Select(o => (o.CallUtc - OrderMargin, (o.RestoredUtc ?? o.EndUtc) + OrderMargin))];
        var data = new ChartData(run.Series, windows);
        data.Times(summary, run.Site.Horizon.DispatchEvery);
        data.Phases(run.Events);
        data.Index(windows);
        data.Stack("loads", PowerStack.Of(run.Series, run.Site));
        data.Stack("uses",
        [
            new("machines", "machines", run.Series["it_mw"]), new("cooling", "cooling", run.Series["cooling_mw"]),
            new("losses", "losses", run.Series["losses_mw"]),
        ]);
        data.Lines();
        return data._json.Append('}').ToString();
    }

    private void Times(RunSummary summary, TimeSpan dispatchEvery)
    {
        _json.Append(CultureInfo.InvariantCulture, $"\"step\":{dispatchEvery.TotalSeconds},\"end\":{Seconds(summary.EndUtc)},\"t\":[{Seconds(_stretches.Firsts)}],\"offsets\":[");
        _json.AppendJoin(',', summary.Time.Offsets.Select(o => $"[{Seconds(o.FromUtc)},{o.Minutes * 60}]")).Append("],\"orders\":[");
        _json.AppendJoin(',', summary.Orders.Select(o => $"{{\"id\":{Text(o.Id)},\"from\":{Seconds(o.AtUtc)},\"to\":{Seconds(o.EndUtc)}}}")).Append(']');
    }

    private void Phases(IReadOnlyList<SiteEvent> events)
    {
        var marks = events.Where(e => e.Kind is EventKind.PhaseStarted or EventKind.PhaseCompleted);
        _json.Append(",\"phases\":[").AppendJoin(',', marks.Select(e =>
            $"{{\"t\":{Seconds(e.TimeUtc)},\"text\":{Text(e.Subject + (e.Kind == EventKind.PhaseStarted ? " starts" : " complete"))}}}")).Append(']');
    }

    private void Index((DateTime, DateTime)[] windows)
    {
        var index = _series["index_usd_per_mwh"];
        var rows = DrawnRows.Select(_series.StartsUtc, [index.Values], windows);
        _json.Append(CultureInfo.InvariantCulture, $",\"index\":{{\"unit\":{Text(index.Unit)},\"t\":[{Seconds(rows)}],\"values\":[{string.Join(',', rows.Select(i => Number(index.Values[i])))}]}}");
    }

    private void Stack(string name, IReadOnlyList<PowerLayer> layers)
    {
        _json.Append(CultureInfo.InvariantCulture, $",\"{name}\":[");
        _json.AppendJoin(',', layers.Select(l => $"{{\"label\":{Text(l.Label)},\"kind\":{Text(l.Kind)},\"values\":[{Values(l.Column)}]}}")).Append(']');
    }

    private void Lines()
    {
        _json.Append(",\"lines\":{");
        _json.AppendJoin(',', _series.Columns.Where(c => Means.Contains(c.Name)).Select(c => $"{Text(c.Name)}:{{\"unit\":{Text(c.Unit == "C" ? "°C" : c.Unit)},\"values\":[{Values(c)}]}}"));
        _json.Append('}');
    }

    private string Values(SeriesColumn column) => string.Join(',', _stretches.Of(column.Values).Select(Number));

    private static string Number(double value) => double.IsFinite(value) ? value.ToString("G5", CultureInfo.InvariantCulture) : "null";

    private string Seconds(ReadOnlySpan<int> rows)
    {
        var starts = _series.StartsUtc;
        var seconds = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            seconds[i] = Seconds(starts[rows[i]]);
        }

        return string.Join(',', seconds);
    }

    private static string Seconds(DateTime utc) => (utc - DateTime.UnixEpoch).TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A JSON string that cannot end the script element it stands in.</summary>
    private static string Text(string text) => JsonSerializer.Serialize(text);
}
