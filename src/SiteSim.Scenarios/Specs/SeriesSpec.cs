using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

/// <summary>Observations from a CSV file.</summary>
internal abstract class SeriesSpec : Spec
{
    [Field("A CSV file of evenly spaced observations, relative to the file that names it.", Example = "series.csv")]
    public FilePath? File { get; set; }

    [Field("Column of the times; without it the rows begin at the horizon's start.", Example = "start_utc")]
    public string? TimeColumn { get; set; }

    [Field("Clock of the times: utc when left out, or the site's standard time all year.", Example = "standard")]
    public SeriesClock? Times { get; set; }

    [Field("Spacing of the rows.", Of = Dimension.Time, AtLeast = "1 s", AtMost = "31 days", Example = "15 min")]
    public TimeSpan? Every { get; set; }
}
