using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>All that the page's time charts are drawn from.</summary>
/// <param name="Rows">Every row of the series.</param>
/// <param name="Hours">Merit orders and machines by hour; null without.</param>
/// <param name="Marks">What is marked.</param>
/// <param name="LeftOut">How many more there are, by kind.</param>
internal sealed record TimelineData(DrawnRows Rows, IReadOnlyList<MarkData> Marks, IReadOnlyDictionary<string, int> LeftOut, MeritHours? Hours)
{
    public static TimelineData Of(RunResult run, Marks marks) => new(DrawnRows.Of(run), [.. marks.Shown.Select(MarkData.Of)], marks.LeftOut, MeritHours.Of(run));
}
