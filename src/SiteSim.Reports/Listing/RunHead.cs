using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Listing;

/// <summary>The part of <c>summary.json</c> that a list needs; the rest is read over.</summary>
/// <param name="StartUtc">First instant simulated.</param>
/// <param name="EndUtc">First instant no longer simulated.</param>
/// <param name="Time">The site's local time.</param>
/// <param name="Figures">Headline numbers.</param>
/// <param name="Replications">Null for one run.</param>
internal sealed record RunHead(DateTime StartUtc, DateTime EndUtc, LocalTime Time, IReadOnlyList<SummaryFigure> Figures, RunHead.Many? Replications = null)
{
    /// <param name="Count">Replications of the same site, the run the first of them.</param>
    internal sealed record Many(int Count);
}
