using System.Text;
using NUnit.Framework;
using SiteSim.Model.Grid;
using SiteSim.Model.Site;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>A day from midnight in Chicago, 05:00 UTC in June; the file may begin earlier and end later.</summary>
public sealed class SeriesFileTests
{
    private const string Price = "price: { file: prices.csv, column: rt, time_column: start, every: 1 h }";

    private static string Site(string price) => ScenarioText.With("price: { flat: 42 USD/MWh }", price)
        .Replace("length: 3 months", "length: 1 day", StringComparison.Ordinal)
        .Replace("- { id: heat-dome, at: 2026-08-12T16:30", "- { id: heat-dome, at: 2026-06-01T16:30", StringComparison.Ordinal);

    private static string Csv(int hours, Func<int, string>? row = null)
    {
        var text = new StringBuilder("start,rt,da\n");
        for (var h = 0; h < hours; h++)
            text.Append(row?.Invoke(h) ?? FormattableString.Invariant($"{new DateTime(2026, 6, 1, 4, 0, 0).AddHours(h):yyyy-MM-ddTHH:mm},{h},0")).Append('\n');
        return text.ToString();
    }

    private static LoadedScenario Load(ScenarioFolder folder, string price, string csv)
    {
        folder.Write("prices.csv", csv);
        return folder.Load(Site(price));
    }

    [Test]
    public void Load_PriceFile_KeepsEveryRow()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, Price, Csv(26));
        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        var price = (PriceSource.Observed)loaded.Site!.Price;
        Assert.Multiple(() =>
        {
            Assert.That(price.StartUtc, Is.EqualTo(new DateTime(2026, 6, 1, 4, 0, 0, DateTimeKind.Utc)));
            Assert.That(price.StartUtc.Kind, Is.EqualTo(DateTimeKind.Utc));
            Assert.That(price.Step, Is.EqualTo(TimeSpan.FromHours(1)));
            Assert.That(price.UsdPerMwh, Is.EqualTo(Enumerable.Range(0, 26).Select(h => (double)h)));
            Assert.That(loaded.Inputs.Select(input => Path.GetFileName(input.Path)), Is.EqualTo(new[] { "prices.csv", "site.yaml" }));
        });
    }

    [Test]
    public void Load_StandardTimes_AreReadWithoutDaylightSaving()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, "price: { file: prices.csv, column: rt, time_column: start, times: standard, every: 1 h }", Csv(30, h => FormattableString.Invariant($"{new DateTime(2026, 5, 31, 22, 0, 0).AddHours(h):yyyy-MM-dd HH:mm:ss},{h},0")));
        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        Assert.That(((PriceSource.Observed)loaded.Site!.Price).StartUtc, Is.EqualTo(new DateTime(2026, 6, 1, 4, 0, 0)));
    }

    [Test]
    public void Load_TimesWithOffsets_AreTheirOwnInstants()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, Price, Csv(24, h => FormattableString.Invariant($"{new DateTime(2026, 6, 1).AddHours(h):yyyy-MM-dd HH:mm:ss}-05:00,{h},0")));
        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        Assert.That(((PriceSource.Observed)loaded.Site!.Price).StartUtc, Is.EqualTo(new DateTime(2026, 6, 1, 5, 0, 0)));
    }

    [Test]
    public void Load_NoTimeColumn_BeginsWithTheHorizon()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, "price: { file: prices.csv, column: rt, every: 1 h }", Csv(24));
        Assert.That(((PriceSource.Observed)loaded.Site!.Price).StartUtc, Is.EqualTo(loaded.Site.Horizon.StartUtc));
    }

    [Test]
    public void Load_ClimateFile_ReadsBothColumns()
    {
        using var folder = new ScenarioFolder();
        folder.Write("weather.csv", "t_c,rh_pct\n" + string.Concat(Enumerable.Range(0, 24).Select(h => FormattableString.Invariant($"{h},{50 + h}\n"))));
        var loaded = folder.Load(Site("price: { flat: 42 USD/MWh }").Replace(
            "climate: { constant: { temperature: 20 C, humidity: 50 % } }", "climate: { file: weather.csv, temperature: t_c, humidity: rh_pct, every: 1 h }", StringComparison.Ordinal));
        Assert.That(loaded.Issues, Is.Empty, () => string.Join('\n', loaded.Issues));
        var climate = (Climate.Observed)loaded.Site!.Climate;
        Assert.That((climate.Celsius[3], climate.RelativeHumidity[3]), Is.EqualTo((3.0, 53.0)));
    }

    private static readonly TestCaseData[] Broken =
    [
        new(Csv(26, h => h == 4 ? "2026-06-01T08:00,n/a,0" : null!), 6, 18, "expected a number in column \"rt\", found \"n/a\""),
        new(Csv(26, h => h == 4 ? "2026-06-01T08:00,NaN,0" : null!), 6, 18, "expected a number in column \"rt\", found \"NaN\""),
        new(Csv(26, h => h == 4 ? "2026-06-01T08:00" : null!), 6, 18, "expected a number in column \"rt\", found \"\""),
        new(Csv(26, h => h == 4 ? "" : null!), 6, 1, "expected a time, found \"\""),
        new(Csv(26, h => h == 4 ? "8 am,4,0" : null!), 6, 1, "expected a time, found \"8 am\""),
        new(Csv(26, h => h >= 4 ? FormattableString.Invariant($"{new DateTime(2026, 6, 1, 6, 0, 0).AddHours(h):yyyy-MM-ddTHH:mm},1,0") : null!), 6, 1, "expected the row of 2026-06-01T08:00 UTC, 60 min after the row above, found \"2026-06-01T10:00\""),
        new("start,rt,da\n", 1, 1, "the file has no rows"),
    ];

    [TestCaseSource(nameof(Broken))]
    public void Load_BrokenRow_IsNamedByItsLine(string csv, int line, int column, string message)
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, Price, csv);
        var issue = loaded.Issues.First(i => i.File.EndsWith("prices.csv", StringComparison.Ordinal));
        Assert.That(loaded.Site, Is.Null);
        Assert.That((issue.Line, issue.Column, issue.Message), Is.EqualTo((line, column, message)));
    }

    [Test]
    public void Load_EveryRowBroken_StopsAtTen()
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, Price, Csv(26, h => FormattableString.Invariant($"{new DateTime(2026, 6, 1, 4, 0, 0).AddHours(h):yyyy-MM-ddTHH:mm},x,0")));
        Assert.That(loaded.Issues, Has.Count.EqualTo(11));
        Assert.That(loaded.Issues.Select(issue => issue.Message), Has.Some.EqualTo("16 more rows are wrong"));
    }

    [TestCase("price: { file: prices.csv, column: rt, time_column: start, every: 1 h }", 20, "the file covers 2026-06-01T04:00 to 2026-06-02T00:00 UTC, the horizon needs 2026-06-01T05:00 to 2026-06-02T05:00 UTC")]
    [TestCase("price: { file: prices.csv, column: rtm, time_column: start, every: 1 h }", 26, "\"prices.csv\" has no column \"rtm\"")]
    [TestCase("price: { file: prices.csv, column: rt, time_column: begin, every: 1 h }", 26, "\"prices.csv\" has no column \"begin\"")]
    [TestCase("price: { file: prices.csv, column: rt, time_column: start }", 26, "\"every\" is needed beside file")]
    [TestCase("price: { file: prices.csv, every: 1 h }", 26, "\"column\" is needed beside file")]
    [TestCase("price: { file: price.csv, column: rt, every: 1 h }", 26, "there is no file")]
    [TestCase("price: { file: ., column: rt, every: 1 h }", 26, "is a directory")]
    [TestCase("price: { file: prices.csv, column: rt, every: 4 min }", 600, "prices change every 4 min, which is not a multiple of dispatch_every (5 min)")]
    public void Load_WrongSeries_SaysWhy(string price, int hours, string message)
    {
        using var folder = new ScenarioFolder();
        var loaded = Load(folder, price, Csv(hours));
        Assert.That(loaded.Issues.Select(issue => issue.Message), Has.Exactly(1).Contains(message), () => string.Join('\n', loaded.Issues));
        Assert.That(loaded.Site, Is.Null);
    }
}
