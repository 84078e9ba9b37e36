using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Explaining;

/// <summary>A posting as <c>explain --json</c> writes it.</summary>
/// <param name="TimeUtc">When it is owed.</param>
/// <param name="Month">First day of the local month it is owed for.</param>
/// <param name="Account">What it is.</param>
/// <param name="Subject">Whose.</param>
/// <param name="Cause">Why.</param>
/// <param name="AmountUsd">Positive in, negative out.</param>
public sealed record PostingRecord(DateTime TimeUtc, DateOnly Month, Account Account, string Subject, string Cause, decimal AmountUsd)
{
    public static PostingRecord Of(Posting posting, LocalTime time) => new(
        posting.TimeUtc, time.BillingMonth(posting.TimeUtc), posting.Account, posting.Subject, posting.Cause, Statement.Usd(posting.Amount.MicroUsd));
}
