// The one place that says which kernel moves the site: ours, or Sim# 3.4.2 with -p:SimulationKernel=SimSharp.
// The kernel's class is called Simulation, as is this namespace: here it is the Timeline.
#if SIMSHARP
global using SimSharp;
global using Timeline = SimSharp.Simulation;
#else
global using SiteSim.Kernel;
global using Timeline = SiteSim.Kernel.Simulation;
#endif
