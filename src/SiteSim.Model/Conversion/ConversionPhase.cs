using SiteSim.Numerics;

namespace SiteSim.Model.Conversion;

/// <summary>
/// A step of a conversion plan: machines go, something is built in their place, nodes arrive, a lease begins to pay. Its megawatts are free
/// for the rest of the site from the day the old machines go until the new ones draw power.
/// </summary>
/// <param name="Id">Unique on the site; the cause of everything it moves.</param>
/// <param name="StartUtc">Earliest instant of the retirement and of the build.</param>
/// <param name="After">Phases that must be complete first.</param>
/// <param name="Retire">Fleets switched off and sold when the phase starts.</param>
/// <param name="Cluster">Cluster whose last <paramref name="Nodes"/> nodes the phase brings; null for a phase that builds no compute.</param>
/// <param name="Nodes">How many nodes it brings.</param>
/// <param name="Lease">Lease whose rent begins with the phase's completion, or null.</param>
/// <param name="BuildDays">Length of the build, days.</param>
/// <param name="Commissioning">From the end of the build to completion; the nodes come on evenly meanwhile.</param>
/// <param name="CapexUsd">What the build costs in all, by <paramref name="CapexDraw"/>.</param>
/// <param name="CapexDraw">Share 0..1 of the time from start to completion to share 0..1 of the capex drawn.</param>
/// <param name="Salvage">What the retired machines bring; null for nothing.</param>
/// <param name="Hold">When the start waits for a better day, or null.</param>
public sealed record ConversionPhase(
    string Id, DateTime StartUtc, IReadOnlyList<string> After, IReadOnlyList<string> Retire, string? Cluster, int Nodes, string? Lease,
    Distribution BuildDays, TimeSpan Commissioning, double CapexUsd, Curve CapexDraw, Salvage? Salvage, StartHold? Hold)
{
    /// <summary>Equipment the phase waits for; nodes among it arrive in these batches instead of evenly.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>Connection steps without which the hall cannot be energised.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>When the build rests.</summary>
    public IReadOnlyList<BuildPause> Pauses { get; init; } = [];

    /// <summary>What a resting build costs, USD a year.</summary>
    public double PausedUsdPerYear { get; init; }

    /// <summary>When the phase is abandoned; null for never.</summary>
    public GivingUp? GivingUp { get; init; }

    /// <summary>Machines that go to another hall when the phase starts.</summary>
    public IReadOnlyList<FleetMove> Moves { get; init; } = [];
}
