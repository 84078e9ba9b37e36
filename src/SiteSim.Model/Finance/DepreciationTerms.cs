namespace SiteSim.Model.Finance;

/// <summary>
/// How machines and halls become expenses. A phase's cost is its capex and the interest that construction added to its debt (ASC 835-20, Capitalization of
/// Interest; 26 U.S.C. 263A(f)), in service when it is complete. Where the tax return is faster than the books, tax is deferred.
/// </summary>
/// <param name="Capex">Classes of a phase's cost, their shares summing to 1; empty where nothing is built.</param>
/// <param name="Miners">Fleets with a book value; others are written off.</param>
public sealed record DepreciationTerms(IReadOnlyList<AssetClass> Capex, IReadOnlyList<MinerBook> Miners)
{
    /// <summary>A cost by class; the last class takes what rounding left.</summary>
    public IEnumerable<(AssetClass Class, Money Cost)> Split(Money cost)
    {
        var left = cost;
        for (var k = 0; k < Capex.Count; k++)
        {
            var part = k == Capex.Count - 1 ? left : cost.Share(Capex[k].CapexShare);
            left -= part;
            yield return (Capex[k], part);
        }
    }
}
