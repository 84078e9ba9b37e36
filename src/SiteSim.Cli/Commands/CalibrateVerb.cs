using System.CommandLine;
using SiteSim.Cli.Calibrating;
using SiteSim.Cli.Documents;
using SiteSim.Experiments.Calibration;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim calibrate</c>.</summary>
internal sealed class CalibrateVerb : Verb
{
    private const string Price = "price";
    private const string Weather = "weather";

    private readonly Argument<string> _file = new("FILE") { Description = "Observations, a CSV file with a header line." };
    private readonly Option<string> _kind = new("--kind") { Description = "What the file holds.", DefaultValueFactory = _ => Price };
    private readonly Option<string[]> _column = new("--column")
    {
        Description = "Column of the values, USD/MWh. For weather twice: temperature in degrees C, then relative humidity in percent.",
        HelpName = "COLUMN",
        Required = true,
    };

    private readonly Option<double?> _offerCap = new("--offer-cap") { Description = "The market's offer cap, USD/MWh; needed for a price.", HelpName = "USD/MWh" };
    private readonly Option<string> _name = new("--name") { Description = "Name of the model; the file's name when left out.", HelpName = "NAME" };
    private readonly Option<string> _source = new("--source") { Description = "Origin and terms of the record; the file's name when left out.", HelpName = "TEXT" };
    private readonly RecordOptions _record = new();

    public CalibrateVerb()
        : base(
            "calibrate",
            "Fits a price or weather model to a record of a year or more; prints it as YAML, and the record beside generated years.",
            "sitesim calibrate hub.csv --column usd_mwh --every \"15 min\" --clock us-central --offer-cap 5000 > hub.yaml",
            "sitesim calibrate dallas.csv --kind weather --column t_c --column rh_pct --every \"1 h\" --times utc-5 --clock us-central > dallas.yaml",
            "sitesim calibrate west.csv --column rt --hour-ending hour_ending --every \"1 h\" --times local --clock us-central --offer-cap 5000 > west.yaml")
    {
        _kind.AcceptOnlyFromAmong(Price, Weather);
        Add(_file);
        foreach (var option in new Option[] { _kind, _column, _offerCap, _name, _source })
        {
            Add(option);
        }

        _record.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => CalibrationDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var path = parsed.GetRequiredValue(_file);
        var columns = parsed.GetRequiredValue(_column);
        var isPrice = parsed.GetValue(_kind) == Price;
        RequireColumns(columns, isPrice ? 1 : 2);
        var file = CsvColumns.Read(path);
        var request = Request(parsed, path);
        try
        {
            if (isPrice)
            {
                var cap = parsed.GetValue(_offerCap) is { } given and > 0 ? given : throw new InputException("--offer-cap: expected the market's offer cap, above 0 USD/MWh");
                CalibrationText.Write(Calibrator.Price(request, _record.Series(parsed, file, columns[0]), cap), session);
            }
            else
            {
                CalibrationText.Write(
                    Calibrator.Weather(request, _record.Series(parsed, file, columns[0]), _record.Series(parsed, file, columns[1])), session);
            }
        }
        catch (ArgumentException e)
        {
            // The calibrator's way of saying that the record will not do.
            throw new InputException($"{path}: {e.Message.Split(" (Parameter")[0]}");
        }

        return ExitCode.Done;
    }

    private CalibrationRequest Request(ParseResult parsed, string path) => new(
        Named(parsed.GetValue(_name) ?? Path.GetFileNameWithoutExtension(path)),
        parsed.GetValue(_source) ?? Path.GetFileName(path),
        PrintedCommand.Of(parsed, _file),
        _record.Clock(parsed));

    private static string Named(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
        ? name
        : throw new InputException($"--name '{name}': expected letters, digits, -, _ and .");

    private static void RequireColumns(string[] columns, int expected)
    {
        if (columns.Length != expected)
        {
            throw new InputException(FormattableString.Invariant($"--column is given {columns.Length} times: expected {expected}"));
        }
    }
}
