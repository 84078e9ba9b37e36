namespace SiteSim.Model.Contracts;

/// <summary>
/// Money a customer pays ahead and takes back out of its bills: a liability of the site until it is used up (IREN-Microsoft, November 2025: 20 % of
/// the contract, credited from the third year on).
/// </summary>
/// <param name="Usd">How much; if it was paid before the horizon, what is left of it when the horizon begins.</param>
/// <param name="PaidUtc">When it is paid; null for the first day of the term.</param>
/// <param name="CreditAfterMonths">Whole months of the term before the first credit.</param>
/// <param name="CreditMonths">Number of equal instalments in which it is credited; null where <paramref name="CreditShare"/> holds.</param>
/// <param name="CreditShare">Share 0..1 of each month's bill that is credited until it is used up; null where <paramref name="CreditMonths"/> holds.</param>
/// <param name="Rest">What becomes of the rest when the contract ends early and the customer is not to blame; a customer in default loses it.</param>
public sealed record Prepayment(double Usd, DateTime? PaidUtc, int CreditAfterMonths, int? CreditMonths, double? CreditShare, PrepaymentRest Rest)
{
    /// <summary>What may be credited of one month's bill, USD, whatever is left: an instalment, rounded up to the cent, or a share of the bill; no more than the bill.</summary>
    public double CreditUsd(double billUsd) => CreditShare is { } share ? billUsd * share : Math.Min(billUsd, Math.Ceiling(Usd * 100 / CreditMonths!.Value) / 100);
}
