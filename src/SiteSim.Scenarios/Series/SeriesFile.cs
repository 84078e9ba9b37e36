using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Building;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Series;

/// <summary>
/// A CSV file with a header line: one row a step, without gaps, from the horizon's start or before to its end or after. Every row that breaks this is
/// an issue with its line; nothing is filled in, because a guessed price is a wrong bill.
/// </summary>
internal static class SeriesFile
{
    private const long MaxBytes = 256 << 20;

    /// <summary>The columns in the order asked for, or null with issues.</summary>
    /// <param name="spec">Names the file, its spacing and its time column.</param>
    /// <param name="columns">The property that names each column, and the name.</param>
    /// <param name="context">Horizon, clock and issues.</param>
    public static SeriesData? Read(SeriesSpec spec, IReadOnlyList<(string Property, string? Column)> columns, BuildContext context)
    {
        var complete = Require(spec, nameof(spec.Every), spec.Every is null, context);
        foreach (var (property, column) in columns)
            complete &= Require(spec, property, column is null, context);
        var place = spec.PlaceOf(nameof(spec.File));
        if (!complete || context.Files.Text(spec.File!.Path, place, MaxBytes) is not { } text)
            return null;
        var reader = new SeriesReader(spec, context, text);
        return reader.Read([.. columns.Select(column => (spec.PlaceOf(column.Property), column.Column!))]) is { } series && Covers(series, place, context) ? series : null;
    }

    private static bool Require(Spec spec, string property, bool missing, BuildContext context)
    {
        if (missing)
            context.Issues.Error(spec.PlaceOf(property), $"\"{SpecField.KeyOf(property)}\" is needed beside file");
        return !missing;
    }

    private static bool Covers(SeriesData series, Place place, BuildContext context)
    {
        if (context.Horizon is not { } horizon)
            return true;
        var end = series.StartUtc + (series.Step * series.Columns[0].Length);
        if (series.StartUtc <= horizon.StartUtc && end >= horizon.EndUtc)
            return true;
        context.Issues.Error(place, FormattableString.Invariant(
            $"the file covers {series.StartUtc:yyyy-MM-ddTHH:mm} to {end:yyyy-MM-ddTHH:mm} UTC, the horizon needs {horizon.StartUtc:yyyy-MM-ddTHH:mm} to {horizon.EndUtc:yyyy-MM-ddTHH:mm} UTC"));
        return false;
    }
}
