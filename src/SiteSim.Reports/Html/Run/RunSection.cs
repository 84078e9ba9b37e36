using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Run;

/// <summary>A part of a run's page.</summary>
/// <param name="Id">Where links go.</param>
/// <param name="Heading">What it is called.</param>
/// <param name="Write">Writes what stands below the heading.</param>
internal sealed record RunSection(string Id, string Heading, Action<HtmlText, RunContent> Write)
{
    /// <summary>Runs that have nothing to show go without.</summary>
    public Func<RunContent, bool> IsOf { get; init; } = _ => true;
}
