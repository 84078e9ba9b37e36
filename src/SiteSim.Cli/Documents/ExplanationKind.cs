using SiteSim.Reports.Explaining;

namespace SiteSim.Cli.Documents;

/// <summary>The document of <c>sitesim explain</c>.</summary>
internal static class ExplanationKind
{
    public static DocumentKind<Explanation> Kind { get; } = new(
        "explanation", 1, "explain", "What one order, lease, phase or outage did in a run.",
        Sheet<Explanation>.Of("postings", "a posting of it or by it", d => d.Postings),
        Sheet<Explanation>.Of("events", "an event of it or by it", d => d.Events),
        Sheet<Explanation>.Of("leases", "a lease in a local month", d => d.LeaseMonths),
        Sheet<Explanation>.Of("shares", "for an order: a load that gave way", d => d.Order?.Shares ?? []),
        Sheet<Explanation>.Of("phases", "for a phase: it and those it may have waited for", d => d.Phases),
        Sheet<Explanation>.Of("made_late", "a phase that this made later or earlier", d => d.MadeLate));
}
