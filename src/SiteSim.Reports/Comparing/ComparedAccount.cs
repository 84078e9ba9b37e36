using SiteSim.Model.Finance;

namespace SiteSim.Reports.Comparing;

/// <summary>A ledger account of two runs; an account without postings is zero.</summary>
/// <param name="Account">Which.</param>
/// <param name="A">USD, exact.</param>
/// <param name="B">USD, exact.</param>
public sealed record ComparedAccount(Account Account, decimal A, decimal B)
{
    public decimal Difference => B - A;
}
