using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Explaining;

/// <summary>Comings and goings of tenants, their options and prepayments, and what happens on a GPU market, in sentences.</summary>
internal static class TenancyWords
{
    public static IEnumerable<string> Of(Explanation answer, LocalTime time) => answer.Events.Select(e => Happened(e, time)).OfType<string>().Concat(Money(answer));

    private static string? Happened(EventRecord e, LocalTime time) => e.Kind switch
    {
        EventKind.LeaseTerminated => $"The tenant of {e.Subject} walked away {time.Local(e.TimeUtc)}, {e.Kind.Value(e.Value)} (cause: {e.Cause}).",
        EventKind.TenantDefaulted => $"The tenant of {e.Subject} defaulted {time.Local(e.TimeUtc)}; it {e.Kind.Value(e.Value)}.",
        EventKind.LeaseEndedForOutages => $"The tenant of {e.Subject} left for outages {time.Local(e.TimeUtc)}; availability of its {e.Kind.Value(e.Value)}.",
        EventKind.LeaseRelet => $"{e.Subject} was let again as {e.Cause}, with rent from {time.Local(e.TimeUtc)} at {e.Kind.Value(e.Value)}.",
        EventKind.OptionExercised => $"The tenant of {e.Subject} exercised {e.Cause} {time.Local(e.TimeUtc)} with {e.Kind.Value(e.Value)}.",
        EventKind.OptionLapsed => $"The tenant of {e.Subject} let {e.Cause} lapse {time.Local(e.TimeUtc)}.",
        EventKind.RivalCapacity => $"{e.Kind.Value(e.Value)} of {e.Cause} began to come to {e.Subject} {time.Local(e.TimeUtc)}.",
        _ => null,
    };

    private static IEnumerable<string> Money(Explanation answer)
    {
        foreach (var account in new[] { Account.ComputeRevenue, Account.LeaseRent, Account.TakeOrPay, Account.Prepayment, Account.PrepaymentCredited, Account.PrepaymentRepaid, Account.PrepaymentForfeited })
        {
            var sum = answer.Postings.Where(p => p.Account == account).Sum(p => p.AmountUsd);
            if (sum != 0 && (account != Account.LeaseRent || answer.Kind != "lease"))
                yield return $"{char.ToUpperInvariant(account.Label()[0])}{account.Label()[1..]}: {Quantity.Usd(sum)}.";
        }
    }
}
