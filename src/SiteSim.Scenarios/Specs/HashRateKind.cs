namespace SiteSim.Scenarios.Specs;

/// <summary>How the network's hash rate moves.</summary>
internal enum HashRateKind
{
    ErrorCorrecting,
}
