using SiteSim.Model.Finance;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Tables;

/// <summary>How a run goes over time, a line of blocks for each of a few measures; each line has a scale of its own, from its least to its most.</summary>
public static class TrendTable
{
    private const int MostLeases = 6;

    public static TextTable Of(RunResult run, RunSummary summary)
    {
        var stretches = Stretches.Of(run.Series.StartsUtc, summary.Time);
        var every = Times.Length(run.Site.Horizon.DispatchEvery);
        var (power, index) = (run.Series["site_mw"].Values, run.Series["index_usd_per_mwh"].Values);
        (string Label, string Unit, double[] Values)[] lines =
        [
            .. stretches.AreMonths ? OfMonths(summary, stretches) : [],
            ("power, mean", "MW", stretches.Over(power, values => values.Average())),
            ($"power, highest {every}", "MW", stretches.Over(power, values => values.Max())),
            ("index price, mean", "USD/MWh", stretches.Over(index, values => values.Average())),
            .. stretches.AreMonths ? OfLeases(summary, stretches) : [],
        ];
        return new TextTable(
            $"over time, {stretches.Words}",
            ["", "", TextColumn.Number("least"), TextColumn.Number("most")],
            [.. lines.Select(line => Row(line.Label, line.Unit, line.Values))]);
    }

    private static IEnumerable<(string, string, double[])> OfMonths(RunSummary summary, Stretches stretches)
    {
        var statement = summary.Statement;
        var revenue = stretches.Sums(statement.Months, [.. statement.Sums(a => a.IsRevenue()).Select(usd => (double)usd)]);
        var ai = stretches.Sums(statement.Months, [.. statement.Sums(a => a.IsComputeRevenue()).Select(usd => (double)usd)]);
        yield return ("revenue", "USD", revenue);
        yield return ("of it AI", "%", [.. ai.Zip(revenue, (part, whole) => whole > 0 ? 100 * part / whole : double.NaN)]);
    }

    /// <summary>The least available first, where there are many.</summary>
    private static IEnumerable<(string, string, double[])> OfLeases(RunSummary summary, Stretches stretches) =>
        summary.LeaseMonths.GroupBy(m => m.Lease, StringComparer.Ordinal).Select(lease => Availability(lease.Key, [.. lease], stretches))
            .OrderBy(line => Blocks.Range(line.Values).Low).Take(MostLeases);

    private static (string Label, string Unit, double[] Values) Availability(string lease, LeaseMonthSummary[] months, Stretches stretches)
    {
        DateOnly[] dates = [.. months.Select(m => m.Month)];
        var (missing, inTerm) = (stretches.Sums(dates, [.. months.Select(m => m.UnavailableMinutes)]), stretches.Sums(dates, [.. months.Select(m => m.InTermMinutes)]));
        return ($"{lease} available", "%", [.. missing.Zip(inTerm, (lost, all) => all > 0 ? 100 * (1 - lost / all) : double.NaN)]);
    }

    private static TextRow Row(string label, string unit, double[] values)
    {
        var (low, high) = Blocks.Range(values);
        var scale = FigureScale.Of(unit, [low, high]);
        return new TextRow([$"{label}, {scale.Unit}", Blocks.Spark(values), scale.Number(low), scale.Number(high)]);
    }
}
