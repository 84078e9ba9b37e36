using System.Globalization;
using System.Text;
using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class CalibrateVerbTests
{
    private static readonly string[] Options = ["--column", "usd", "--every", "1 h", "--offer-cap", "5000"];

    [Test]
    public void Price_PrintsTheModel_AndTheComparisonBesideIt()
    {
        using var place = new Workplace();
        var file = place.File("hub.csv", Year(_ => null));
        var text = Invocation.Of(["calibrate", file, .. Options]);
        var json = Invocation.Of(["calibrate", file, .. Options, "--json"]);
        Assert.Multiple(() =>
        {
            Assert.That(text.Code, Is.EqualTo(ExitCode.Done), text.Error);
            Assert.That(text.Out, Does.StartWith($"# Printed by: sitesim calibrate {file} --column usd --every \"1 h\"").And.Contain("name: hub\n"));
            Assert.That(text.Error, Does.Contain("8760 prices from 2025-01-01 00:00 to 2026-01-01 00:00 UTC, 0 gaps").And.Contain("observed"));
            Assert.That(json.Json().GetProperty("comparison").GetArrayLength(), Is.GreaterThan(3));
        });
    }

    [Test]
    public void WrongCells_AreNamedByLineAndColumn()
    {
        using var place = new Workplace();
        var file = place.File("hub.csv", Year(row => row == 7 ? "2025-01-01T07:00,many" : row == 9 ? "Tuesday,30" : null));
        var call = Invocation.Of(["calibrate", file, .. Options]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("hub.csv(9,18): error: usd: \"many\" is not a number"));
            Assert.That(call.Error, Does.Contain("hub.csv(11,1): error: start: \"Tuesday\" is not a time"));
            Assert.That(call.Out, Is.Empty);
        });
    }

    private static readonly TestCaseData[] Unusable =
    [
        new((string[])["--column", "eur", "--every", "1 h", "--offer-cap", "5000"], "no column 'eur': expected one of start, usd"),
        new((string[])["--column", "usd", "--every", "1 fortnight", "--offer-cap", "5000"], "--every '1 fortnight'"),
        new((string[])["--column", "usd", "--every", "1 h"], "--offer-cap"),
        new((string[])["--column", "usd", "--every", "1 h", "--offer-cap", "5000", "--from", "June"], "--from 'June'"),
        new((string[])["--column", "usd", "--every", "1 h", "--offer-cap", "5000", "--from", "2025-06-01"], "needs a year of observations"),
    ];

    [TestCaseSource(nameof(Unusable))]
    public void UnusableRecord_IsTwo(string[] options, string said)
    {
        using var place = new Workplace();
        var call = Invocation.Of(["calibrate", place.File("hub.csv", Year(_ => null)), .. options]);
        Assert.That((call.Code, call.Error.Contains(said, StringComparison.Ordinal)), Is.EqualTo((ExitCode.InputWrong, true)), call.Error);
    }

    /// <summary>Hours of 2025 with a daily shape and a little that repeats with no day or week.</summary>
    private static string Year(Func<int, string?> other)
    {
        var text = new StringBuilder("start,usd\n");
        for (var row = 0; row < 8760; row++)
        {
            var time = new DateTime(2025, 1, 1).AddHours(row);
            var usd = 30 + (time.Hour is > 15 and < 21 ? 25 : 0) + (row * 7919 % 1009 / 50.0);
            text.Append(other(row) ?? string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-ddTHH:mm},{usd}")).Append('\n');
        }

        return text.ToString();
    }
}
