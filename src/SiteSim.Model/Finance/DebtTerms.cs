namespace SiteSim.Model.Finance;

/// <summary>Project debt: drawn with the capex, interest added to the balance until completion, then level payments.</summary>
/// <param name="CapexShare">Share 0..1 of each capex draw that is borrowed.</param>
/// <param name="RatePerYear">Nominal yearly rate; a month bears a twelfth.</param>
/// <param name="TenorMonths">Level payments from the month after a phase's completion.</param>
/// <param name="CovenantCover">Debt-service cover below which a month counts as a breach; null for no covenant.</param>
public sealed record DebtTerms(double CapexShare, double RatePerYear, int TenorMonths, double? CovenantCover);
