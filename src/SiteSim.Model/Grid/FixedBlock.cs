using SiteSim.Model.Site;

namespace SiteSim.Model.Grid;

/// <summary>Energy bought ahead at a fixed price and paid whether taken or not (Riot-type PPA).</summary>
/// <param name="Name">Shown in the ledger.</param>
/// <param name="Size">Power of the block in every hour.</param>
/// <param name="UsdPerMwh">Its price.</param>
/// <param name="UntilUtc">First instant without it, or null.</param>
/// <param name="SellBack">Whether what the site does not consume is sold at the index. With it, cash is
/// -price*size + index*(size - load): the marginal cost of load is the index, whatever the block cost.</param>
public sealed record FixedBlock(string Name, Power Size, double UsdPerMwh, DateTime? UntilUtc, bool SellBack)
{
    public bool HoldsAt(DateTime instantUtc) => UntilUtc is not { } until || instantUtc < until;
}
