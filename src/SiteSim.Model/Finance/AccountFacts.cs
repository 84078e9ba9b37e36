namespace SiteSim.Model.Finance;

/// <summary>How statements group and name the accounts.</summary>
public static class AccountFacts
{
    public static IReadOnlyList<Account> All { get; } = Enum.GetValues<Account>();

    /// <summary>Money from the outside for what the site does; all other accounts are the cost of doing it.</summary>
    public static bool IsRevenue(this Account account) => account <= Account.SlaCredits;

    /// <summary>Revenue that comes from AI rather than from mining.</summary>
    public static bool IsComputeRevenue(this Account account) =>
        account is Account.ComputeRevenue or Account.LeaseRent or Account.PowerPassThrough or Account.SlaCredits;

    public static string Label(this Account account) => account switch
    {
        Account.MiningRevenue => "mining revenue",
        Account.ComputeRevenue => "GPU-hours sold",
        Account.LeaseRent => "lease rent",
        Account.PowerPassThrough => "power passed through",
        Account.SlaCredits => "SLA credits",
        Account.EnergyIndex => "energy at the index",
        Account.EnergyAdder => "delivery adder",
        Account.EnergyBlocks => "fixed blocks",
        Account.BlockSellBack => "block energy sold back",
        Account.DemandCharge => "demand charge",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "not an account"),
    };
}
