namespace SiteSim.Simulation.Realizations;

/// <summary>The first block of a smaller subsidy, inside an epoch as a rule.</summary>
/// <param name="AtUtc">Time of the block.</param>
/// <param name="Height">Its height.</param>
/// <param name="SubsidySatoshi">Subsidy from here on, satoshi.</param>
public sealed record NetworkHalving(DateTime AtUtc, int Height, long SubsidySatoshi);
