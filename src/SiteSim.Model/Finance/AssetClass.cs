namespace SiteSim.Model.Finance;

/// <summary>A part of what halls cost, as the books and as the tax return write it off.</summary>
/// <param name="Name">Unique in the scenario: shell, electrical, ...</param>
/// <param name="CapexShare">Share 0..1 of a phase's cost.</param>
/// <param name="LifeMonths">In the books, evenly, mid-month convention.</param>
/// <param name="Macrs">Recovery period of the tax return; null where it follows the books.</param>
/// <param name="BonusShare">
/// Share 0..1 of the cost that the tax return expenses in the month of service, before the rest is spread: 1 for property of 20 years or less
/// acquired after 19 January 2025 (26 U.S.C. 168(k) as amended by Public Law 119-21).
/// </param>
public sealed record AssetClass(string Name, double CapexShare, int LifeMonths, RecoveryPeriod? Macrs, double BonusShare)
{
    /// <summary>Charges by calendar month from the month of service; they sum to the cost.</summary>
    public IReadOnlyList<Money> BookCharges(Money cost) => Depreciation.MidMonth(cost, LifeMonths);

    /// <summary>The same of the tax return.</summary>
    /// <param name="cost">To write off.</param>
    /// <param name="month">Calendar month, 1 to 12, in which the asset enters service.</param>
    public IReadOnlyList<Money> TaxCharges(Money cost, int month)
    {
        var bonus = cost.Share(BonusShare);
        var rest = Macrs is { } period ? Depreciation.MacrsByMonth(cost - bonus, period, month) : BookCharges(cost - bonus);
        return [rest[0] + bonus, .. rest.Skip(1)];
    }
}
