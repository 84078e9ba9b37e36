using SiteSim.Model.Conversion;

namespace SiteSim.Simulation.Realizations;

/// <summary>A delivery and when it really came.</summary>
/// <param name="Delivery">As ordered.</param>
/// <param name="AtUtc">The day it came.</param>
public sealed record PhaseArrival(Delivery Delivery, DateTime AtUtc)
{
    public TimeSpan Late => AtUtc - Delivery.AtUtc;
}
