using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Results;

/// <summary>Coin of one local month. Opening + mined - sold = closing, to the satoshi.</summary>
/// <param name="Month">First day, local; of a sum the first month.</param>
/// <param name="OpeningSatoshi">Held when it begins.</param>
/// <param name="MinedSatoshi">Paid by the pool, to the nearest satoshi of all paid so far.</param>
/// <param name="SoldSatoshi">As mined or out of what was held.</param>
/// <param name="ProceedsUsd">For what was sold; as mined it is worth what it earned.</param>
/// <param name="CostUsd">Cost of what is held when the month ends: its value when it was earned.</param>
/// <param name="FairValueUsd">Value of what is held when the month ends, at the price of its last hour.</param>
public sealed record CoinMonth(
    DateOnly Month, long OpeningSatoshi, long MinedSatoshi, long SoldSatoshi, double ProceedsUsd, double CostUsd, double FairValueUsd)
{
    public static CoinMonth Empty { get; } = new(default, 0, 0, 0, 0, 0, 0);

    /// <summary>Held when the month ends.</summary>
    public long ClosingSatoshi => OpeningSatoshi + MinedSatoshi - SoldSatoshi;

    /// <summary>Held when the month ends, BTC.</summary>
    public double HeldBtc => (double)ClosingSatoshi / TreasuryTerms.SatoshiPerBitcoin;

    /// <summary>As mined or out of what was held, BTC.</summary>
    public double SoldBtc => (double)SoldSatoshi / TreasuryTerms.SatoshiPerBitcoin;

    /// <summary>Average price of what was sold, USD/BTC; null where nothing was.</summary>
    public double? SaleUsdPerBtc => SoldSatoshi > 0 ? ProceedsUsd / SoldBtc : null;

    public static CoinMonth operator +(CoinMonth left, CoinMonth right) => left with
    {
        MinedSatoshi = left.MinedSatoshi + right.MinedSatoshi,
        SoldSatoshi = left.SoldSatoshi + right.SoldSatoshi,
        ProceedsUsd = left.ProceedsUsd + right.ProceedsUsd,
        CostUsd = right.CostUsd,
        FairValueUsd = right.FairValueUsd,
    };
}
