namespace SiteSim.Model.Finance;

/// <summary>A month of a loan; all amounts 0 or more.</summary>
/// <param name="Month">From 0, the month of the first draw.</param>
/// <param name="Opening">Owed when it begins.</param>
/// <param name="Draw">Drawn at its start.</param>
/// <param name="Interest">Of the month, paid or capitalised.</param>
/// <param name="Capitalised">The part of the interest added to the balance instead of paid: interest during construction.</param>
/// <param name="Principal">Repaid at its end.</param>
public sealed record LoanMonth(int Month, Money Opening, Money Draw, Money Interest, Money Capitalised, Money Principal)
{
    /// <summary>Owed when it ends.</summary>
    public Money Closing => Opening + Draw + Capitalised - Principal;

    /// <summary>Cash paid to the lender.</summary>
    public Money DebtService => Interest - Capitalised + Principal;
}
