using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Bridges;

/// <summary>Accounts as steps of a bridge: a step per account in the order of the chart of accounts, and the sums they build up to.</summary>
internal static class AccountSteps
{
    /// <summary>An account that moved.</summary>
    public static BridgeStep Of(Account account, decimal usd) => new(account.Label(), usd, $"postings to {account.Label()}", Role(account));

    /// <summary>What has been reached.</summary>
    public static BridgeStep Total(string label, decimal usd, string of) => new(label, usd, of, BridgeRole.Total);

    /// <summary>The accounts of a kind that a statement holds, those at zero left out.</summary>
    public static IEnumerable<BridgeStep> Of(Statement statement, Func<Account, bool> kind) =>
        statement.Lines.Where(l => kind(l.Account) && l.TotalUsd != 0).Select(l => Of(l.Account, l.TotalUsd));

    public static BridgeRole Role(Account account) => account switch
    {
        Account.MiningRevenue => BridgeRole.Mining,
        Account.ComputeRevenue or Account.TakeOrPay => BridgeRole.Compute,
        Account.LeaseRent or Account.PowerPassThrough or Account.PrepaymentForfeited => BridgeRole.Lease,
        Account.SlaCredits or Account.LateCredits => BridgeRole.Credit,
        _ when account.IsPower() => BridgeRole.Power,
        _ => BridgeRole.Soft,
    };
}
