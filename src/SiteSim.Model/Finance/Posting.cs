namespace SiteSim.Model.Finance;

/// <summary>One line of the ledger.</summary>
/// <param name="TimeUtc">When it is owed: the end of the settlement day or of the billing month.</param>
/// <param name="Account">What it is.</param>
/// <param name="Subject">Whose: a fleet, cluster, lease, block or the site.</param>
/// <param name="Amount">Positive in, negative out.</param>
/// <param name="Cause">Why: <c>operations</c>, a contract's id, or the id of a curtailment order or outage.</param>
public sealed record Posting(DateTime TimeUtc, Account Account, string Subject, Money Amount, string Cause);
