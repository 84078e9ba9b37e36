namespace SiteSim.Model.Finance;

/// <summary>How statements group and name the accounts.</summary>
public static class AccountFacts
{
    public static IReadOnlyList<Account> All { get; } = Enum.GetValues<Account>();

    /// <summary>Money from the outside for what the site does.</summary>
    public static bool IsRevenue(this Account account) => account <= Account.LateCredits;

    /// <summary>Cost of power.</summary>
    public static bool IsPower(this Account account) => account is >= Account.EnergyIndex and <= Account.DemandCharge;

    /// <summary>Running the site (EBITDA): revenue, power, overhead.</summary>
    public static bool IsOperating(this Account account) => account <= Account.Overhead;

    /// <summary>What customers have paid ahead, in and out: its sum is what the site still owes them.</summary>
    public static bool IsPrepayment(this Account account) => account is >= Account.Prepayment and <= Account.PrepaymentRepaid;

    /// <summary>Coin kept and sold later.</summary>
    public static bool IsTreasury(this Account account) => account is Account.BitcoinKept or Account.BitcoinSold;

    /// <summary>Money of the plan rather than of running the site: machines sold, halls built.</summary>
    public static bool IsInvestment(this Account account) => account is Account.AsicSalvage or Account.Capex;

    /// <summary>Money between the site and its lenders.</summary>
    public static bool IsFinancing(this Account account) => account is >= Account.DebtDraw and <= Account.DebtRepayment;

    /// <summary>Cash before anything between the site and its lenders or the tax office.</summary>
    public static bool IsFreeCash(this Account account) => account.IsCash() && !account.IsFinancing() && account != Account.TaxPaid;

    /// <summary>Money that moves; the other accounts move profit and leave cash alone.</summary>
    public static bool IsCash(this Account account) => account <= Account.DebtRepayment;

    /// <summary>Interest that is an expense: what construction added to the debt is a cost of the hall instead.</summary>
    public static bool IsInterest(this Account account) => account is Account.DebtInterest or Account.InterestCapitalised;

    /// <summary>Earnings before interest, tax and depreciation, gains that were realised included: what US tax law begins with.</summary>
    public static bool IsTaxableEarnings(this Account account) =>
        account.IsOperating() || account is Account.DisposalGain or Account.BitcoinGain;

    /// <summary>Tax on what was earned, paid now or in other years.</summary>
    public static bool IsTaxExpense(this Account account) => account is Account.IncomeTax or Account.DeferredTax;

    /// <summary>Profit and loss: its sum is net income.</summary>
    public static bool IsIncome(this Account account) => account.IsOperating() || account.IsInterest() || !account.IsCash();

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
        Account.BitcoinKept => "bitcoin kept",
        Account.BitcoinSold => "kept bitcoin sold",
        Account.TaxPaid => "income tax paid",
        Account.AsicSalvage => "machines sold",
        Account.Capex => "capex",
        Account.DebtDraw => "debt drawn",
        Account.InterestCapitalised => "interest added to debt",
        Account.DebtInterest => "debt interest",
        Account.DebtRepayment => "debt repaid",
        Account.Depreciation => "depreciation",
        Account.DisposalGain => "gain on disposals",
        Account.BitcoinGain => "gain on bitcoin sold",
        Account.BitcoinMark => "bitcoin held, change of value",
        Account.IncomeTax => "income tax of the year",
        Account.DeferredTax => "deferred tax",
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "not an account"),
    };
}
