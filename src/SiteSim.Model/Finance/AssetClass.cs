namespace SiteSim.Model.Finance;

/// <summary>A part of what halls cost that is written off in one way.</summary>
/// <param name="Name">Unique in the scenario: building, electrical, ...</param>
/// <param name="CapexShare">Share 0..1 of a phase's cost.</param>
/// <param name="BonusShare">
/// Share 0..1 of the cost expensed in the month of service, before the rest is spread: 1 for property of 20 years or less acquired after
/// 19 January 2025 (26 U.S.C. 168(k) as amended by Public Law 119-21).
/// </param>
/// <param name="WriteOff">The rest.</param>
public sealed record AssetClass(string Name, double CapexShare, double BonusShare, WriteOff WriteOff)
{
    /// <summary>Charges by calendar month from the month of service; they sum to the cost.</summary>
    public IReadOnlyList<Money> Charges(Money cost, int month)
    {
        var bonus = cost.Share(BonusShare);
        var rest = WriteOff.Charges(cost - bonus, month);
        return [rest[0] + bonus, .. rest.Skip(1)];
    }
}
