namespace SiteSim.Model.Grid;

/// <summary>How the site pays for power.</summary>
/// <param name="AdderUsdPerMwh">Delivery, losses and riders on every MWh drawn.</param>
/// <param name="Blocks">Fixed-price blocks; the rest is bought at the index.</param>
/// <param name="Demand">Demand charge, or null.</param>
public sealed record Tariff(double AdderUsdPerMwh, IReadOnlyList<FixedBlock> Blocks, DemandCharge? Demand);
