using SiteSim.Model.Finance;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Money terms.</summary>
internal static class FinanceBuilder
{
    public static FinanceTerms? Terms(FinanceSpec? spec) =>
        spec is { DiscountRate: { } rate, Overhead: { } overhead, Valuation: { Mining: { } mining, WithAi: { } withAi } }
            ? new FinanceTerms(rate, Debt(spec.Debt), overhead, new EnterpriseValueRule(mining, withAi))
            {
                Depreciation = Depreciation(spec.Depreciation),
                Tax = Tax(spec.Taxes),
                Treasury = Treasury(spec.Treasury),
            }
            : null;

    private static DebtTerms? Debt(DebtSpec? spec) =>
        spec is { Share: { } share, Rate: { } rate, Tenor: { } tenor } ? new DebtTerms(share, rate, tenor, spec.Covenant) : null;

    private static DepreciationTerms? Depreciation(DepreciationSpec? spec) => spec is null ? null : new DepreciationTerms(
        [.. BuildContext.All(spec.Capex, Class).Select(built => built.Model)], [.. BuildContext.All(spec.Miners, Book).Select(built => built.Model)]);

    private static AssetClass? Class(AssetClassSpec spec) =>
        spec is { Class: { } name, Share: { } share, Life: { } life, Bonus: { } bonus } ? new AssetClass(name, share, life, spec.Macrs, bonus) : null;

    private static MinerBook? Book(MinerBookSpec spec) =>
        spec is { Fleet: { } fleet, Book: { } book, Life: { } life } ? new MinerBook(fleet, book, life) : null;

    private static IncomeTax? Tax(TaxSpec? spec) =>
        spec is { Rate: { } rate, LossLimit: { } losses, InterestLimit: { } interest } ? new IncomeTax(rate, losses, interest) : null;

    private static TreasuryTerms? Treasury(TreasurySpec? spec) =>
        spec is { Sell: { } sell, Cover: { } cover } ? new TreasuryTerms(sell, Satoshi(spec.AtMost), cover, Schedule(spec.Schedule)) : null;

    private static long? Satoshi(double? bitcoin) => bitcoin is { } coin ? (long)Math.Round(coin * TreasuryTerms.SatoshiPerBitcoin) : null;

    private static SaleSchedule? Schedule(SaleScheduleSpec? spec) =>
        spec is { Every: { } every, Share: { } share } ? new SaleSchedule(every, share) : null;
}
