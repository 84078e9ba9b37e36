namespace SiteSim.Model.Finance;

/// <summary>The site's chart of accounts. The order is the order of every statement: cash first, then what moves profit but no cash.</summary>
public enum Account
{
    /// <summary>Coin earned at the pool's payout, valued when earned.</summary>
    MiningRevenue,

    /// <summary>GPU-hours sold by the site's own clusters.</summary>
    ComputeRevenue,

    /// <summary>GPU-hours a customer owes under take-or-pay without having used them.</summary>
    TakeOrPay,

    /// <summary>Rent of colocation leases.</summary>
    LeaseRent,

    /// <summary>Prepayments kept when a contract ended early.</summary>
    PrepaymentForfeited,

    /// <summary>Power that tenants pay back at the index plus the adder.</summary>
    PowerPassThrough,

    /// <summary>Credits owed to tenants under their SLA (negative).</summary>
    SlaCredits,

    /// <summary>Credits owed to tenants whose halls came late (negative).</summary>
    LateCredits,

    /// <summary>Energy bought at the index (negative; positive when the index is).</summary>
    EnergyIndex,

    /// <summary>Delivery adder on all energy drawn (negative).</summary>
    EnergyAdder,

    /// <summary>Energy of fixed-price blocks, taken or not (negative).</summary>
    EnergyBlocks,

    /// <summary>Block energy not consumed and sold back at the index.</summary>
    BlockSellBack,

    /// <summary>Monthly demand charge with its ratchet (negative).</summary>
    DemandCharge,

    /// <summary>Running the site besides power (negative).</summary>
    Overhead,

    /// <summary>Money paid ahead by customers: cash, not revenue.</summary>
    Prepayment,

    /// <summary>Prepayments taken out of bills or kept, for which no cash comes (negative).</summary>
    PrepaymentCredited,

    /// <summary>Prepayments paid back when a contract ended early (negative).</summary>
    PrepaymentRepaid,

    /// <summary>Coin earned and kept instead of sold, at its value when earned (negative): revenue that is not cash yet.</summary>
    BitcoinKept,

    /// <summary>Coin sold out of what was kept.</summary>
    BitcoinSold,

    /// <summary>Income tax paid (negative; positive when an overpaid year is settled).</summary>
    TaxPaid,

    /// <summary>Machines sold when a phase retires them.</summary>
    AsicSalvage,

    /// <summary>What conversion phases cost to build (negative).</summary>
    Capex,

    /// <summary>Project debt drawn for capex.</summary>
    DebtDraw,

    /// <summary>Interest during construction, added to the balance instead of paid.</summary>
    InterestCapitalised,

    /// <summary>Interest on project debt (negative).</summary>
    DebtInterest,

    /// <summary>Principal repaid (negative).</summary>
    DebtRepayment,

    /// <summary>No cash: a month's share of what machines and halls cost (negative).</summary>
    Depreciation,

    /// <summary>No cash: what machines were sold for, less their book value; what was spent on a hall that was given up (negative).</summary>
    DisposalGain,

    /// <summary>No cash: what kept coin was sold for, less its cost, which is its value when earned.</summary>
    BitcoinGain,

    /// <summary>No cash: change of fair value less cost of the coin held.</summary>
    BitcoinMark,

    /// <summary>No cash: income tax of the year on what was earned, paid later.</summary>
    IncomeTax,

    /// <summary>No cash: tax of other years on what was earned in this one (negative), or of this year on what was earned in others.</summary>
    DeferredTax,
}
