using SiteSim.Numerics;


namespace SiteSim.Model.Compute;

/// <summary>How nodes fail and come back.</summary>
/// <param name="PerThousandNodeDays">Failures per 1000 node-days of running nodes (Llama-3: 3.8; RSC-1: 6.5).</param>
/// <param name="TransientShare">Share 0..1 that a reset clears.</param>
/// <param name="Reset">Time of a reset; needs no crew.</param>
/// <param name="Swap">Hands-on repair of the rest, hours.</param>
/// <param name="Crews">Repairs that go on at once; later ones queue.</param>
/// <param name="SpareShare">Spare nodes on the floor as a share of the fleet; a failed node that needs a swap is replaced by a spare after a reset's time while spares last.</param>
public sealed record NodeFailures(
    double PerThousandNodeDays, double TransientShare, TimeSpan Reset, LogNormal Swap, int Crews, double SpareShare);
