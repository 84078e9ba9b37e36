namespace SiteSim.Model.Finance;

/// <summary>A month of a loan; all amounts 0 or more.</summary>
/// <param name="Draw">Drawn at its end.</param>
/// <param name="Interest">Of the month, paid or capitalised.</param>
/// <param name="Capitalised">The part of the interest added to the balance instead of paid: interest during construction.</param>
/// <param name="Principal">Repaid at its end.</param>
public sealed record LoanMonth(Money Draw, Money Interest, Money Capitalised, Money Principal);
