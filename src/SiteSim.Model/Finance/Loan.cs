namespace SiteSim.Model.Finance;

/// <summary>
/// A construction loan repaid in level monthly instalments. While it builds, interest is added to the balance (interest during construction);
/// then a grace in which only interest is paid; then the instalments. Interest of a month is the balance after the month's draw times
/// the nominal rate / 12, in whole micro-USD, and falls due at the month's end; the last instalment takes what rounding left, so the loan
/// ends at zero exactly. Source: E. Yescombe, Principles of Project Finance.
/// </summary>
/// <param name="AnnualRate">Nominal rate a year, as a share, 0 or more.</param>
/// <param name="ConstructionMonths">Months in which it may be drawn and interest is capitalised; 0 for a loan repaid from the month it is drawn.</param>
/// <param name="GraceMonths">Months after construction that pay interest alone.</param>
/// <param name="Instalments">Level payments after the grace, at least 1.</param>
public sealed record Loan(double AnnualRate, int ConstructionMonths, int GraceMonths, int Instalments)
{
    private const double MonthsPerYear = 12;

    /// <summary>Months from the first draw to the last instalment.</summary>
    public int TenorMonths => ConstructionMonths + GraceMonths + Instalments;

    /// <summary>
    /// P i / (1 - (1 + i)^-n) with i a month's rate: pays off a principal in n equal month-end payments. The annuity is summed, which is right
    /// for small and zero rates too.
    /// </summary>
    public static double LevelPayment(double principal, double annualRate, int payments)
    {
        var growth = 1 + annualRate / MonthsPerYear;
        var annuity = 0.0;
        for (var k = 0; k < payments; k++) annuity = (annuity + 1) / growth;
        return principal / annuity;
    }

    /// <summary>One row for each month of the tenor.</summary>
    /// <param name="draws">Drawn at the start of each month, 0 or more; no more of them than months of construction (one if there are none).</param>
    /// <exception cref="ArgumentException">A draw is negative or comes too late, or a term of the loan is out of its range.</exception>
    public IReadOnlyList<LoanMonth> Schedule(IReadOnlyList<Money> draws)
    {
        Check(draws);
        var rows = new List<LoanMonth>(TenorMonths);
        var balance = Money.Zero;
        var payment = Money.Zero;
        for (var month = 0; month < TenorMonths; month++)
        {
            var draw = month < draws.Count ? draws[month] : Money.Zero;
            var owed = balance + draw;
            if (month == ConstructionMonths + GraceMonths) payment = Money.FromUsd(LevelPayment(owed.Usd, AnnualRate, Instalments));
            var interest = new Money(checked((long)Math.Round(owed.MicroUsd * (AnnualRate / MonthsPerYear))));
            var capitalised = month < ConstructionMonths ? interest : Money.Zero;
            var row = new LoanMonth(month, balance, draw, interest, capitalised, Principal(month, owed, payment - interest));
            rows.Add(row);
            balance = row.Closing;
        }

        return rows;
    }

    private Money Principal(int month, Money owed, Money level)
    {
        if (month < ConstructionMonths + GraceMonths) return Money.Zero;
        return month == TenorMonths - 1 || level > owed ? owed : level;
    }

    private void Check(IReadOnlyList<Money> draws)
    {
        if (!(AnnualRate >= 0 && double.IsFinite(AnnualRate))) throw new ArgumentException($"Annual rate is {AnnualRate}, expected 0 or more.");
        if (ConstructionMonths < 0) throw new ArgumentException($"Construction months are {ConstructionMonths}, expected 0 or more.");
        if (GraceMonths < 0) throw new ArgumentException($"Grace months are {GraceMonths}, expected 0 or more.");
        if (Instalments < 1) throw new ArgumentException($"Instalments are {Instalments}, expected 1 or more.");
        var months = Math.Max(1, ConstructionMonths);
        if (draws.Count > months)
            throw new ArgumentException($"{draws.Count} draws, expected at most {months}, one for each month of construction.", nameof(draws));
        for (var month = 0; month < draws.Count; month++)
        {
            if (draws[month] < Money.Zero) throw new ArgumentException($"Draw {month} is {draws[month]}, expected 0 or more.", nameof(draws));
        }
    }
}
