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
        var logged = Invocation.Of(["--verbosity", "error", "calibrate", file, .. Options, "--log", place.Path("sitesim.log")]);
        Assert.Multiple(() =>
        {
            Assert.That(text.Code, Is.EqualTo(ExitCode.Done), text.Error);
            Assert.That(text.Out, Does.StartWith("# Printed by: sitesim calibrate hub.csv --column usd --every \"1 h\" --offer-cap 5000\n").And.Contain("name: hub\n"));
            Assert.That(text.Error, Does.Contain("8760 prices from 2025-01-01 00:00 to 2026-01-01 00:00 UTC, 0 gaps").And.Contain("observed"));
            Assert.That(logged.Out, Is.EqualTo(text.Out), "what is said on the way is no part of the command");
            Assert.That(json.Json().GetProperty("yaml").GetString(), Is.EqualTo(text.Out));
            Assert.That(json.Json().GetProperty("comparison").GetArrayLength(), Is.GreaterThan(3));
        });
    }

    /// <summary>Hours of 2025 by their number, one row of the file each, and the options that go with it; all begin at 06:00 UTC of New Year.</summary>
    private static readonly TestCaseData[] SameHours =
    [
        Form("start,usd", utc => $"{utc:yyyy-MM-dd HH:mm:ss}", []),
        Form("start,usd", utc => $"{utc:yyyy-MM-ddTHH:mm}Z", []),
        Form("start,usd", utc => $"{utc.AddHours(-5):yyyy-MM-ddTHH:mm}-05:00", []),
        Form("start,usd", utc => $"{utc.AddHours(-5):yyyy-MM-ddTHH:mm}", ["--times", "utc-5"]),
        Form("start,usd", utc => $"{utc.AddMinutes(330):yyyy-MM-ddTHH:mm}", ["--times", "utc+5:30"]),
        Form("start,usd", utc => $"{Texas(utc):yyyy-MM-ddTHH:mm}", ["--times", "local"]),
        Form("day,hour,usd", utc => $"{Texas(utc):yyyy-MM-dd},{Texas(utc).Hour + 1}", ["--time", "day", "--hour-ending", "hour", "--times", "local"]),
        Form("day,hour,usd", utc => $"{utc.AddHours(-6):yyyy-MM-dd},{utc.AddHours(-6).Hour + 1}", ["--hour-ending", "hour", "--times", "utc-6"]),
    ];

    private static readonly string[] Central = [.. Options, "--clock", "us-central"];

    private static readonly Lazy<Invocation> InUtc = new(() =>
    {
        using var place = new Workplace();
        return Invocation.Of(["calibrate", place.File("hub.csv", Hours(SameHours[0])), .. Central]);
    });

    [TestCaseSource(nameof(SameHours))]
    public void SameHours_HoweverWritten_GiveTheSameModel(string header, Func<DateTime, string> stamp, string[] options)
    {
        using var place = new Workplace();
        var call = Invocation.Of(["calibrate", place.File("hub.csv", Hours(Form(header, stamp, options))), .. Central, .. options]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Error, Does.StartWith("8760 prices from 2025-01-01 06:00 to 2026-01-01 06:00 UTC, 0 gaps, 0 duplicates\ndropped\n"));
            Assert.That(call.Out[call.Out.IndexOf('\n')..], Is.EqualTo(InUtc.Value.Out[InUtc.Value.Out.IndexOf('\n')..]));
        });
    }

    private static TestCaseData Form(string header, Func<DateTime, string> stamp, string[] options)
        => new TestCaseData(header, stamp, options).SetArgDisplayNames(header, stamp(new DateTime(2025, 1, 1, 6, 0, 0)), string.Join(' ', options));

    [TestCase("plain,-_./:=+@%", "plain,-_./:=+@%")]
    [TestCase("two words; 5 $ \\ `a` \"b\"", "\"two words; 5 \\$ \\\\ \\`a\\` \\\"b\\\"\"")]
    [TestCase("", "\"\"")]
    public void FirstLine_HoldsTheArgumentsAsAShellTakesThem(string source, string quoted)
    {
        using var place = new Workplace();
        var call = Invocation.Of(["calibrate", place.File("hub.csv", Year(_ => null)), .. Options, "--source", source]);
        Assert.That(call.Out, Does.StartWith($"# Printed by: sitesim calibrate hub.csv --column usd --every \"1 h\" --offer-cap 5000 --source {quoted}\n"));
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

    [Test]
    public void WrongHours_AreNamedByLineAndColumn()
    {
        using var place = new Workplace();
        var file = place.File("west.csv", "day,hour,usd\n2025-01-01,1,30\n2025-01-01,0,30\n2025-01-01,25,30\n01/01/2025,4,30\n2025-01-01,5,30");
        var call = Invocation.Of(["calibrate", file, .. Options, "--hour-ending", "hour"]);
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
            Assert.That(call.Error, Does.Contain("west.csv(3,12): error: hour: \"0\" is not the hour of a day"));
            Assert.That(call.Error, Does.Contain("west.csv(4,12): error: hour: \"25\" is not the hour of a day"));
            Assert.That(call.Error, Does.Contain("west.csv(5,1): error: day: \"01/01/2025\" is not a date"));
        });
    }

    private static readonly TestCaseData[] Unusable =
    [
        new((string[])[.. Options, "--times", "gmt-5"], "--times 'gmt-5': expected utc, local or an offset"),
        new((string[])[.. Options, "--times", "utc-15"], "--times 'utc-15': expected utc, local or an offset up to 14 h"),
        new((string[])[.. Options, "--times", "utc-"], "--times 'utc-': expected"),
        new((string[])[.. Options, "--hour-ending", "he"], "no column 'he': expected one of start, usd"),
        new((string[])["--column", "usd", "--every", "15 min", "--offer-cap", "5000", "--hour-ending", "start"], "--hour-ending with --every '15 min': expected \"1 h\""),
        new((string[])[.. Options, "--source", "two\nlines"], "holds a control character"),
        new((string[])[.. Options, "--name", "a: b"], "--name 'a: b': expected letters, digits"),
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

    [TestCase("local")]
    [TestCase("utc-5")]
    public void TimesWithAnOffset_AndAnotherGiven_IsTwo(string times)
    {
        using var place = new Workplace();
        var call = Invocation.Of(["calibrate", place.File("hub.csv", Hours(SameHours[2])), .. Options, "--times", times]);
        Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong));
        Assert.That(call.Error, Is.EqualTo($"sitesim: --times {times}: the record's times carry an offset of their own; leave the option out{Environment.NewLine}"));
    }

    /// <summary>A year from 06:00 UTC of New Year 2025 on, the hours stamped as asked.</summary>
    private static string Hours(TestCaseData form)
    {
        var (header, stamp) = ((string)form.Arguments[0]!, (Func<DateTime, string>)form.Arguments[1]!);
        var rows = Enumerable.Range(0, 8760).Select(row => (Utc: new DateTime(2025, 1, 1, 6, 0, 0).AddHours(row), Row: row));
        return $"{header}\n{string.Join('\n', rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{stamp(r.Utc)},{Usd(r.Utc.Hour, r.Row)}")))}";
    }

    /// <summary>Clocks of Texas in 2025: daylight time from 9 March 08:00 UTC to 2 November 07:00 UTC.</summary>
    private static DateTime Texas(DateTime utc) => utc.AddHours(utc >= new DateTime(2025, 3, 9, 8, 0, 0) && utc < new DateTime(2025, 11, 2, 7, 0, 0) ? -5 : -6);

    /// <summary>A daily shape and a little that repeats with no day or week.</summary>
    private static double Usd(int hour, int row) => 30 + (hour is > 15 and < 21 ? 25 : 0) + (row * 7919 % 1009 / 50.0);

    /// <summary>Hours of 2025.</summary>
    private static string Year(Func<int, string?> other)
    {
        var text = new StringBuilder("start,usd\n");
        for (var row = 0; row < 8760; row++)
        {
            var time = new DateTime(2025, 1, 1).AddHours(row);
            text.Append(other(row) ?? string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-ddTHH:mm},{Usd(time.Hour, row)}")).Append('\n');
        }

        return text.ToString();
    }
}
