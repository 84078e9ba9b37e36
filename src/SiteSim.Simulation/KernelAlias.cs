// The one place that says which kernel moves the site: ours, or Sim# 3.4.2 with -p:SimulationKernel=SimSharp.
// The kernel's class is called Simulation, as is this namespace: here it is the Timeline.
#if SIMSHARP
global using SimSharp;
global using SiteSim.Kernel;
global using Timeline = SimSharp.Simulation;

namespace SiteSim.Kernel;

/// <summary>What the site's processes use beyond Sim#'s surface; <see cref="Phase"/> is compiled in from our kernel.</summary>
internal static class DelayExtensions
{
    public static Event Delay(this Timeline timeline, TimeSpan delay, int phase = Phase.Signals) => timeline.Timeout(delay, phase);
}
#else
global using SiteSim.Kernel;
global using Timeline = SiteSim.Kernel.Simulation;
#endif
