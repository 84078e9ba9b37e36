using System.Globalization;
using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Tests.Reports;

namespace SiteSim.Tests.Cli.Answers;

/// <summary>DuckDB reads every Parquet file and comes to what the program says.</summary>
public sealed partial class IndependentReaderTests
{
    private static readonly string[] Files =
    [
        "run/timeseries.parquet", "run/events.parquet", "run/ledger.parquet",
        "plan/timeseries.parquet", "plan/events.parquet", "plan/ledger.parquet", "study/results.parquet", "many/replications.parquet",
    ];

    [TestCaseSource(nameof(Files))]
    public void EveryColumn_HasUnitAndDescription(string file)
    {
        var columns = Duck.Query($"SELECT column_name FROM (DESCRIBE SELECT * FROM '{At(file)}')").Rows.Select(r => r[0]);
        var said = Duck.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{At(file)}')").Rows.ToDictionary(r => r[0], r => r[1]);
        Assert.That(columns.Where(c => !said.ContainsKey($"{c}.unit") || said.GetValueOrDefault($"{c}.description") is not { Length: > 0 }), Is.Empty);
    }

    /// <summary>A number's unit stands at the end of its column's name, but for what is counted and what is a ratio, whose unit the metadata say.</summary>
    [TestCaseSource(nameof(Files))]
    public void NumberWithAUnit_SaysItInItsName(string file)
    {
        var numbers = Duck.Query($"SELECT column_name FROM (DESCRIBE SELECT * FROM '{At(file)}') WHERE column_type = 'DOUBLE' OR column_type LIKE 'DECIMAL%'").Rows.Select(r => r[0]);
        var units = Duck.Query($"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{At(file)}')").Rows.ToDictionary(r => r[0], r => r[1]);
        Assert.That(numbers.Where(c => !Bare().IsMatch(units[$"{c}.unit"]) && !Unit().IsMatch(c)), Is.Empty);
    }

    /// <summary>Power by interval times its price, joined with the ledger by local day: what the meter drew is what was paid, dollar by dollar.</summary>
    [Test]
    public void SeriesAndLedger_AgreeOnTheCostOfEnergy()
    {
        var day = Duck.Query($"""
            WITH drawn AS (SELECT sum(site_mw * index_usd_per_mwh) / 12 AS usd FROM '{At("run/timeseries.parquet")}'),
                 paid AS (SELECT -sum(amount_usd) AS usd FROM '{At("run/ledger.parquet")}' WHERE account = 'energy_index')
            SELECT drawn.usd, paid.usd FROM drawn, paid
            """).Rows.Single();
        Assert.That(Number(day[0]), Is.EqualTo(Number(day[1])).Within(1e-4).And.EqualTo(8477.2).Within(1e-4), "211.93 MWh at 40 USD/MWh");
    }

    [TestCase("run")]
    [TestCase("plan")]
    public void Ledger_SumsToTheFiguresOfTheSummary(string run)
    {
        var rows = Duck.Query($"""
            WITH figures AS (SELECT unnest(figures, recursive := true) FROM read_json('{At(run + "/summary.json")}')),
                 booked AS (SELECT account, sum(amount_usd) AS usd FROM '{At(run + "/ledger.parquet")}' GROUP BY account)
            SELECT key, any_value(value), sum(usd) FROM (SELECT key, value, unnest(accounts) AS account FROM figures WHERE unit = 'USD') JOIN booked USING (account) GROUP BY key
            """).Rows;
        Assert.That(rows, Has.Count.GreaterThan(6));
        foreach (var row in rows)
        {
            Assert.That(Number(row[2]), Is.EqualTo(Number(row[1])).Within(1e-5), row[0]);
        }
    }

    [Test]
    public void Results_HaveTheMeansThatTheStudyPrints()
    {
        var read = Duck.Query($"SELECT point_name, avg(power_cost_usd), count(*) FROM '{At("study/results.parquet")}' GROUP BY point, point_name ORDER BY point").Rows;
        var said = EveryCommand.Call("sweep show", "--json").Json().GetProperty("points").EnumerateArray().Select(p => (
            p.GetProperty("point").GetString(), p.GetProperty("figure").GetProperty("mean").GetDouble(), p.GetProperty("figure").GetProperty("count").GetInt32()));
        Assert.That(read.Select(r => (r[0], Math.Round(Number(r[1]), 6), (int)Number(r[2]))), Is.EqualTo(said.Select(s => (s.Item1, Math.Round(s.Item2, 6), s.Item3))));
    }

    private static string At(string file) => Path.Combine(EveryCommand.Root, file).Replace('\\', '/');

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Units that a name need not end with: counts and numbers of nothing, and the values of events.</summary>
    [GeneratedRegex("^(|1|0/1|x|machines|nodes|GPUs|GPU-h|months?|%|by kind|sd)$")]
    private static partial Regex Bare();

    [GeneratedRegex("_(usd|usd_per_[a-z_]+|usc_per_kwh|mw|mwh|c|phs|ehs|btc|j_per_th|t|minutes|pct)$|_pue$")]
    private static partial Regex Unit();
}
