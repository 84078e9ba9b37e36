namespace SiteSim.Simulation.Results;

/// <summary>
/// Power of a month and its credits. No demand-response programme pays this site for standing by: its credits are block energy sold back, and what
/// an order saved is told beside them.
/// </summary>
/// <param name="Mwh">Drawn at the meter.</param>
/// <param name="CostUsd">Index, adder, blocks and demand charge, less what was sold back; a cost is positive.</param>
/// <param name="SoldBackUsd">Of it block energy not consumed and sold back at the index, for whatever reason; a credit is positive.</param>
/// <param name="AvoidedUsd">
/// Energy cost that orders called for this month avoided, against the same instants without them. A comparison and no posting; what an order let the site sell back
/// is in both, so the two do not add up.
/// </param>
public sealed record PowerMonth(double Mwh, double CostUsd, double SoldBackUsd, double AvoidedUsd)
{
    /// <summary>All-in cents per kWh: cost net of credits over energy drawn; null where none is.</summary>
    public double? AllInUscPerKwh => Mwh > 0 ? CostUsd / Mwh / 10 : null;

    public static PowerMonth operator +(PowerMonth left, PowerMonth right) => new(
        left.Mwh + right.Mwh, left.CostUsd + right.CostUsd, left.SoldBackUsd + right.SoldBackUsd, left.AvoidedUsd + right.AvoidedUsd);
}
