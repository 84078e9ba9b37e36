using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Simulation.Results;

/// <summary>Everything a run produced: a pure function of the site and the replication's number.</summary>
/// <param name="Site">What was simulated.</param>
/// <param name="Replication">Number of the realization under the site's seed.</param>
/// <param name="Series">A row per dispatch interval.</param>
/// <param name="Events">In order of time.</param>
/// <param name="Postings">The ledger, in order of time.</param>
/// <param name="Figures">Headline numbers; money figures are sums of postings.</param>
/// <param name="LeaseMonths">By lease, then month.</param>
/// <param name="Orders">One for each order inside the horizon.</param>
/// <param name="Dispatches">Solves of the dispatch core.</param>
/// <param name="Hash">Over series, events and postings, bit by bit: equal results have equal hashes.</param>
public sealed record RunResult(
    SiteModel Site, int Replication, SeriesTable Series, IReadOnlyList<SiteEvent> Events, IReadOnlyList<Posting> Postings,
    IReadOnlyList<Figure> Figures, IReadOnlyList<LeaseMonth> LeaseMonths, IReadOnlyList<OrderOutcome> Orders, long Dispatches, ulong Hash)
{
    /// <summary>What dispatch knew, hour by hour; not in the hash.</summary>
    public HourTable Hours { get; init; } = HourTable.None;

    /// <summary>What became of each phase of the conversion, in the order of the plan.</summary>
    public IReadOnlyList<PhasePath> Phases { get; init; } = [];

    /// <summary>The plan's dates in this future, which other futures can be drawn of; null for a site that stays as it is.</summary>
    public ConversionPath? Conversion { get; init; }

    /// <summary>Coin by local month; empty for a site that sells all coin as it is mined.</summary>
    public IReadOnlyList<CoinMonth> CoinMonths { get; init; } = [];

    /// <summary>Null for a site that pays no income tax.</summary>
    public TaxOutlook? TaxOutlook { get; init; }

    /// <summary>The same realization with nothing converted; null where nothing is, or nobody asked.</summary>
    public RunResult? Baseline { get; init; }
}
