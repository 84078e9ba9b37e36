using SiteSim.Model.Finance;
using SiteSim.Model.Grid;

namespace SiteSim.Simulation.Accounting;

/// <summary>Index, adder and fixed blocks on what the meter draws, integrated exactly while power and price are constant.</summary>
/// <remarks>Cash per hour at load L MW, index p, blocks of B MW at K (a block-and-index supply with sell-back):
/// -K*B - p*max(0, L-B) + p*max(0, B-L) - adder*L.</remarks>
internal sealed class EnergyBill
{
    private readonly Tariff _tariff;
    private readonly Accrual _index = new(Account.EnergyIndex, "site", Ledger.Operations);
    private readonly Accrual _adder = new(Account.EnergyAdder, "site", Ledger.Operations);
    private readonly Accrual[] _blocks;
    private readonly Accrual[] _sellBack;

    public EnergyBill(Tariff tariff)
    {
        _tariff = tariff;
        _blocks = [.. tariff.Blocks.Select(b => new Accrual(Account.EnergyBlocks, b.Name, Ledger.Operations))];
        _sellBack = [.. tariff.Blocks.Select(b => new Accrual(Account.BlockSellBack, b.Name, Ledger.Operations))];
    }

    /// <summary>Cost of one more MWh at the meter, USD: what dispatch decides by.</summary>
    public double MarginalUsdPerMwh(double indexUsdPerMwh) => indexUsdPerMwh + _tariff.AdderUsdPerMwh;

    /// <param name="fromUtc">Start of a stretch of constant power and price.</param>
    /// <param name="hours">Its length.</param>
    /// <param name="loadMw">Power at the meter.</param>
    /// <param name="indexUsdPerMwh">Index price.</param>
    public void Accrue(DateTime fromUtc, double hours, double loadMw, double indexUsdPerMwh)
    {
        var open = loadMw;
        for (var i = 0; i < _blocks.Length; i++)
        {
            var block = _tariff.Blocks[i];
            if (!block.HoldsAt(fromUtc))
            {
                continue;
            }

            var size = block.Size.Megawatts;
            var taken = Math.Min(open, size);
            open -= taken;
            _blocks[i].Add(-block.UsdPerMwh * size * hours);
            if (block.SellBack)
            {
                _sellBack[i].Add(indexUsdPerMwh * (size - taken) * hours);
            }
        }

        _index.Add(-indexUsdPerMwh * open * hours);
        _adder.Add(-_tariff.AdderUsdPerMwh * loadMw * hours);
    }

    public void Settle(DateTime timeUtc, Ledger ledger)
    {
        _index.Settle(timeUtc, ledger);
        _adder.Settle(timeUtc, ledger);
        foreach (var accrual in _blocks)
        {
            accrual.Settle(timeUtc, ledger);
        }

        foreach (var accrual in _sellBack)
        {
            accrual.Settle(timeUtc, ledger);
        }
    }
}
