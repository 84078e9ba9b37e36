using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>Cash of one local month, every amount a sum of postings. Positive is in.</summary>
/// <param name="Month">First day, local.</param>
/// <param name="Revenue">Mining and compute.</param>
/// <param name="ComputeRevenue">Of it from AI.</param>
/// <param name="MiningRevenue">Of it from mining.</param>
/// <param name="Operating">Revenue less power and overhead (EBITDA).</param>
/// <param name="Treasury">Kept coin sold, less coin kept.</param>
/// <param name="Investment">Machines sold, less capex.</param>
/// <param name="Tax">Income tax paid, as a positive amount.</param>
/// <param name="DebtDrawn">Debt drawn for capex.</param>
/// <param name="DebtService">Interest paid in cash and principal, as a positive amount.</param>
public sealed record CashMonth(
    DateOnly Month, Money Revenue, Money ComputeRevenue, Money MiningRevenue, Money Operating, Money Treasury, Money Investment, Money Tax, Money DebtDrawn,
    Money DebtService)
{
    /// <summary>Received ahead from customers, less what they took out of their bills and what was paid back.</summary>
    public Money Prepaid { get; init; }

    /// <summary>Before anything between the site and its lenders or the tax office.</summary>
    public Money Free => Operating + Prepaid + Treasury + Investment;

    public Money FreeAfterTax => Free - Tax;

    /// <summary>What there is to pay lenders with.</summary>
    public Money ForDebtService => Operating + Prepaid + Treasury - Tax;

    /// <summary>What is left to the owner; what the owner pays in where it is negative.</summary>
    public Money ToOwner => FreeAfterTax + DebtDrawn - DebtService;
}
