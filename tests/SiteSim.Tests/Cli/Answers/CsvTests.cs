using System.Globalization;
using System.Text.Json;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Cli.Documents;
using SiteSim.Reports.Files;

namespace SiteSim.Tests.Cli.Answers;

public sealed class CsvTests
{
    /// <summary>Commands whose answer holds no table.</summary>
    private static readonly string[] Without = ["catalog row", "sweep export-k8s", "schemas"];

    [TestCaseSource(typeof(EveryCommand), nameof(EveryCommand.Names))]
    public void Csv_IsATable_AndNothingElse(string command)
    {
        var call = EveryCommand.Call(command, "--csv");
        if (Without.Contains(command))
        {
            Assert.That((call.Code, call.Out), Is.EqualTo((ExitCode.InputWrong, "")));
            Assert.That(call.Error, Does.Contain("--csv: this command prints no table"));
            return;
        }

        var rows = CsvReader.Rows(call.Out);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
            Assert.That(call.Out, Does.EndWith("\r\n"));
            Assert.That(rows[0], Is.Unique.And.All.Match("^[a-z][a-z0-9_]*$"), "snake_case");
            Assert.That(rows, Has.All.Length.EqualTo(rows[0].Length));
        });
    }

    /// <summary>Every table of every document: a header at least, and the same columns whatever is in it.</summary>
    [Test]
    public void EveryTable_HasColumns_AndRecordsWithUnits()
    {
        foreach (var (kind, sheet) in DocumentKinds.All.SelectMany(k => k.AllSheets.Select(s => (k, s))))
        {
            var columns = CsvText.Columns(sheet.Row);
            var names = columns.Select(c => c.Name).ToArray();
            var unsaid = columns.Where(c => IsNumber(c.Property.PropertyType) && !Units.AreSaid(c.Name, names)).Select(c => c.Name);
            Assert.That(unsaid, Is.Empty, $"{kind.Name}, {sheet.Name}: a number says its unit, or a column unit says it");
        }
    }

    [Test]
    public void Numbers_AreThoseOfJson()
    {
        var json = EveryCommand.Call("run", "--json").Json().GetProperty("summary").GetProperty("orders")[0];
        var csv = CsvReader.Records(EveryCommand.Call("run", "--csv", "--table", "orders").Out).Single();
        Assert.That(csv.Select(c => (c.Key, c.Value)), Is.EqualTo(json.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Array).Select(p => (p.Name, p.Value.ToString()))));
    }

    [Test]
    public void Statement_IsALineOfAnAccountAndAMonth_AddingUpToTheFigures()
    {
        var statement = CsvReader.Records(EveryCommand.Call("run plan", "--csv", "--table", "statement").Out);
        var capex = CsvReader.Records(EveryCommand.Call("run plan", "--csv").Out).Single(r => r["key"] == "capex_usd")["value"];
        Assert.That(
            statement.Where(r => r["account"] == "capex").Sum(r => decimal.Parse(r["amount_usd"], CultureInfo.InvariantCulture)),
            Is.EqualTo(decimal.Parse(capex, CultureInfo.InvariantCulture)));
    }

    [TestCase("\"as, it is\"", "as, it is")]
    [TestCase("\"a \"\"quoted\"\" name\"", "a \"quoted\" name")]
    [TestCase("\"two\nlines\"", "two\nlines")]
    [TestCase("plain", "plain")]
    public void Field_IsQuotedWhereItMust(string field, string text) =>
        Assert.That(CsvText.Write([new CatalogKind(text, 3)]), Is.EqualTo($"kind,rows\r\n{field},3\r\n"));

    [TestCase("--table \"ordres\": expected one of figures, statement, months, leases, orders, shares, plan, phases, megawatts, events", "--csv", "--table", "ordres")]
    [TestCase("--table is for --csv, which is not given", "--table", "orders")]
    [TestCase("--json and --csv: expected one of them", "--csv", "--json")]
    public void WrongOption_IsTwo_BeforeAnythingIsRun(string said, params string[] options)
    {
        using var place = new Workplace();
        var call = Invocation.Of(["run", Workplace.CurtailmentDay, "--out", place.Run, .. options]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Is.EqualTo($"sitesim: {said}\n"));
            Assert.That(Directory.Exists(place.Run), Is.False);
        });
    }

    private static bool IsNumber(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain && (plain == typeof(double) || plain == typeof(decimal) || plain == typeof(long));
}
