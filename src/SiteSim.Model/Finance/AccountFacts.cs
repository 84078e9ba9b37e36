namespace SiteSim.Model.Finance;

/// <summary>How statements group and name the accounts.</summary>
public static class AccountFacts
{
    public static IReadOnlyList<Account> All { get; } = Enum.GetValues<Account>();

    /// <summary>Money from the outside for what the site does.</summary>
    public static bool IsRevenue(this Account account) => account <= Account.LateCredits;

    /// <summary>Cost of power.</summary>
    public static bool IsPower(this Account account) => account is >= Account.EnergyIndex and <= Account.DemandCharge;

    /// <summary>What customers have paid ahead, in and out: its sum is what the site still owes them.</summary>
    public static bool IsPrepayment(this Account account) => account is >= Account.Prepayment and <= Account.PrepaymentRepaid;

    /// <summary>What running the site earns and costs (EBITDA).</summary>
    public static bool IsOperating(this Account account) => account <= Account.Overhead;

    /// <summary>Money of the plan rather than of running the site: machines sold, halls built.</summary>
    public static bool IsInvestment(this Account account) => account is Account.AsicSalvage or Account.Capex;

    /// <summary>Money between the site and its lenders.</summary>
    public static bool IsFinancing(this Account account) => account >= Account.DebtDraw;

    /// <summary>Revenue that comes from AI rather than from mining.</summary>
    public static bool IsComputeRevenue(this Account account) =>
        account.IsRevenue() && account != Account.MiningRevenue;

    public static string Label(this Account account) => account switch
    {
        Account.MiningRevenue => "mining revenue",
        Account.ComputeRevenue => "GPU-hours sold",
        Account.TakeOrPay => "GPU-hours paid, not taken",
        Account.LeaseRent => "lease rent",
        Account.PrepaymentForfeited => "prepayments kept",
        Account.PowerPassThrough => "power passed through",
        Account.SlaCredits => "SLA credits",
        Account.LateCredits => "late-delivery credits",
        Account.EnergyIndex => "energy at the index",
        Account.EnergyAdder => "delivery adder",
        Account.EnergyBlocks => "fixed blocks",
        Account.BlockSellBack => "block energy sold back",
        Account.DemandCharge => "demand charge",
        Account.Overhead => "overhead",
        Account.Prepayment => "prepayments received",
        Account.PrepaymentCredited => "prepayments credited",
        Account.PrepaymentRepaid => "prepayments repaid",
        Account.AsicSalvage => "machines sold",
        Account.Capex => "capex",
        Account.DebtDraw => "debt drawn",
        Account.InterestCapitalised => "interest added to debt",
        Account.DebtInterest => "debt interest",
        Account.DebtRepayment => "debt repaid",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "not an account"),
    };
}
