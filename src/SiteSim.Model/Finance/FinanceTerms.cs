namespace SiteSim.Model.Finance;

/// <summary>How the owner pays, borrows and values.</summary>
/// <param name="DiscountRate">Yearly, for present values.</param>
/// <param name="Debt">Null for a plan paid with equity alone.</param>
/// <param name="OverheadUsdPerYear">Cost of running the site besides power.</param>
/// <param name="Valuation">Multiples of sales.</param>
public sealed record FinanceTerms(double DiscountRate, DebtTerms? Debt, double OverheadUsdPerYear, EnterpriseValueRule Valuation)
{
    /// <summary>Null where nobody asks for profit beside cash.</summary>
    public DepreciationTerms? Depreciation { get; init; }

    /// <summary>Null for a site that pays no income tax; needs <see cref="Depreciation"/>.</summary>
    public IncomeTax? Tax { get; init; }

    /// <summary>Null where all coin is sold as it is mined.</summary>
    public TreasuryTerms? Treasury { get; init; }
}
