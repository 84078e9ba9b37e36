namespace SiteSim.Model.Finance;

/// <summary>How the owner pays, borrows and values.</summary>
/// <param name="DiscountRate">Yearly, for present values.</param>
/// <param name="Debt">Null for a plan paid with equity alone.</param>
/// <param name="OverheadUsdPerYear">Cost of running the site besides power.</param>
/// <param name="Valuation">Multiples of sales.</param>
public sealed record FinanceTerms(double DiscountRate, DebtTerms? Debt, double OverheadUsdPerYear, EnterpriseValueRule Valuation);
