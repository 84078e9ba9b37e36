using System.CommandLine;
using System.Globalization;
using SiteSim.Experiments.Calibration;
using SiteSim.Numerics;

namespace SiteSim.Cli.Calibrating;

/// <summary>The options that say how a file of observations is to be read.</summary>
internal sealed class RecordOptions
{
    private static readonly (string Name, LocalClock Clock)[] Clocks =
        [("utc", LocalClock.Utc), ("us-central", LocalClock.UsCentral), ("us-eastern", LocalClock.UsEastern)];

    private readonly Option<string> _time = new("--time")
    {
        Description = "Column of the times, each the begin of an interval; the first column when left out.",
        HelpName = "COLUMN",
    };

    private readonly Option<string> _hourEnding = new("--hour-ending")
    {
        Description = "Column of the hours 1 to 24 of a market that names hours by their end; --time is then the column of the dates.",
        HelpName = "COLUMN",
    };

    private readonly Option<string> _every = new("--every") { Description = "Spacing of the rows.", HelpName = "\"1 h\"|\"15 min\"", Required = true };
    private readonly Option<string> _clock = new("--clock") { Description = "Clock whose hours, weekends and months shape the model.", DefaultValueFactory = _ => "utc" };
    private readonly Option<string> _times = new("--times")
    {
        Description = "What times without an offset are: utc, the local time of --clock with its daylight saving, or a fixed offset all year.",
        HelpName = "utc|local|utc-5",
        DefaultValueFactory = _ => Stamps.Utc,
    };

    private readonly Option<string> _from = new("--from") { Description = "First day to use, of --clock.", HelpName = "yyyy-MM-dd" };
    private readonly Option<string> _to = new("--to") { Description = "First day no longer to use, of --clock.", HelpName = "yyyy-MM-dd" };

    public RecordOptions()
    {
        _clock.AcceptOnlyFromAmong([.. Clocks.Select(c => c.Name)]);
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _time, _hourEnding, _every, _times, _clock, _from, _to })
        {
            command.Add(option);
        }
    }

    public LocalClock Clock(ParseResult parsed) => Clocks.Single(c => c.Name == parsed.GetValue(_clock)).Clock;

    /// <exception cref="InputException">A cell or an option is wrong.</exception>
    public ObservedSeries Series(ParseResult parsed, CsvColumns file, string column)
    {
        var (clock, step) = (Clock(parsed), Step(parsed));
        var samples = file.Samples(new TimeColumns(parsed.GetValue(_time), parsed.GetValue(_hourEnding)), column);
        var series = Stamps.Place(samples, parsed.GetValue(_times)!, step, clock);
        return series.Between(Day(parsed, _from, clock) ?? series.StartUtc, Day(parsed, _to, clock) ?? series.UtcAt(series.Values.Count));
    }

    private TimeSpan Step(ParseResult parsed)
    {
        var step = Step(parsed.GetRequiredValue(_every));
        return parsed.GetValue(_hourEnding) is null || step == TimeSpan.FromHours(1)
            ? step
            : throw new InputException($"--hour-ending with --every '{parsed.GetRequiredValue(_every)}': expected \"1 h\"");
    }

    private static TimeSpan Step(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var number = int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        return (number, text[digits..].Trim()) switch
        {
            ( > 0 and <= 24, "h") => TimeSpan.FromHours(number),
            ( > 0 and <= 1440, "min") => TimeSpan.FromMinutes(number),
            _ => throw new InputException($"--every '{text}': expected a spacing up to a day as \"1 h\" or \"15 min\""),
        };
    }

    private static DateTime? Day(ParseResult parsed, Option<string> option, LocalClock clock)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? clock.ToUtc(day)
            : throw new InputException($"{option.Name} '{text}': expected a day as 2024-01-01");
    }
}
