using System.Globalization;
using DuckDB.NET.Data;
using NUnit.Framework;
using SiteSim.Model.Finance;
using SiteSim.Reports;
using SiteSim.Reports.Files;

namespace SiteSim.Tests.Reports;

/// <summary>Another program, DuckDB, reads the Parquet files and comes to the same sums.</summary>
public sealed class LedgerQueryTests
{
    [Test]
    public void Sql_SumsTheLedgerToTheStatement()
    {
        using var folder = new RunFolder();
        RunDirectory.Write(folder.Run, SampleRun.Create(), RunFolder.Origin);
        var statement = RunDirectory.Open(folder.Run).Summary.Statement;
        var expected = statement.Lines
            .SelectMany(l => statement.Months.Select((month, m) => (Account: Name(l.Account), Month: Iso(month), Usd: l.Usd[m])))
            .Where(e => e.Usd != 0).Order();
        var actual = Query(
            $"SELECT account, CAST(month AS VARCHAR), CAST(sum(amount_usd) AS VARCHAR) FROM '{folder.Run}/ledger.parquet' GROUP BY account, month")
            .Select(r => (Account: r[0], Month: r[1], Usd: decimal.Parse(r[2], CultureInfo.InvariantCulture))).Order();
        Assert.That(actual, Is.EqualTo(expected).AsCollection, "exact, to the millionth of a dollar");
    }

    [Test]
    public void Sql_ReadsSeriesAndEvents()
    {
        using var folder = new RunFolder();
        var run = SampleRun.Create();
        RunDirectory.Write(folder.Run, run, RunFolder.Origin);
        var series = Query($"SELECT CAST(count(*) AS VARCHAR), CAST(max(index_usd_per_mwh) AS VARCHAR) FROM '{folder.Run}/timeseries.parquet'").Single();
        var events = Query($"SELECT kind, CAST(epoch_us(time_utc) AS VARCHAR) FROM '{folder.Run}/events.parquet' ORDER BY time_utc");
        Assert.Multiple(() =>
        {
            Assert.That(series[0], Is.EqualTo("10944"), "38 days of five minutes");
            Assert.That(double.Parse(series[1], CultureInfo.InvariantCulture), Is.EqualTo(SampleSeries.SpikeUsdPerMwh));
            Assert.That(events[1][0], Is.EqualTo("curtailment_called"));
            Assert.That(events[1][1], Is.EqualTo(((SampleRun.Order.CallUtc - DateTime.UnixEpoch).Ticks / 10).ToString(CultureInfo.InvariantCulture)));
        });
    }

    private static List<string[]> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static string Name(Account account) => JsonText.Options.PropertyNamingPolicy!.ConvertName(account.ToString());

    private static string Iso(DateOnly month) => month.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
