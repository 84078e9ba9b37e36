namespace SiteSim.Model.Finance;

/// <summary>A tax year.</summary>
/// <param name="Income">Taxable income before losses carried in; negative for a loss.</param>
/// <param name="LossesIn">Losses carried in from earlier years.</param>
/// <param name="LossesUsed">The part of them deducted this year.</param>
/// <param name="Tax">Owed for the year.</param>
public sealed record TaxYear(Money Income, Money LossesIn, Money LossesUsed, Money Tax)
{
    /// <summary>What the tax is levied on.</summary>
    public Money Taxable => Income < Money.Zero ? Money.Zero : Income - LossesUsed;

    /// <summary>Losses carried to later years, this one's included.</summary>
    public Money LossesOut => LossesIn - LossesUsed + (Income < Money.Zero ? -Income : Money.Zero);
}
