namespace SiteSim.Scenarios.Specs;

/// <summary>What energy is bought at.</summary>
internal enum EnergyIndex
{
    /// <summary>The scenario's price series.</summary>
    RealTime,
}
