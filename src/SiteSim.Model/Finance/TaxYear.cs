namespace SiteSim.Model.Finance;

/// <summary>A tax year, or the part of one so far.</summary>
/// <param name="Earnings">Before interest, depreciation and losses of other years; gains on sales included.</param>
/// <param name="Depreciation">0 or more.</param>
/// <param name="Interest">Paid and not capitalised, 0 or more.</param>
/// <param name="In">Carried in from earlier years.</param>
/// <param name="InterestUsed">Interest deducted, of this year and earlier ones.</param>
/// <param name="LossesUsed">Losses of earlier years deducted.</param>
/// <param name="Tax">Owed for the year.</param>
public sealed record TaxYear(Money Earnings, Money Depreciation, Money Interest, TaxCarry In, Money InterestUsed, Money LossesUsed, Money Tax)
{
    /// <summary>Before losses carried in; negative for a loss.</summary>
    public Money Income => Earnings - Depreciation - InterestUsed;

    /// <summary>What the tax is levied on.</summary>
    public Money Taxable => Income < Money.Zero ? Money.Zero : Income - LossesUsed;

    /// <summary>Carried to the next year.</summary>
    public TaxCarry Out => new(In.Losses - LossesUsed + (Income < Money.Zero ? -Income : Money.Zero), In.Interest + Interest - InterestUsed);
}
