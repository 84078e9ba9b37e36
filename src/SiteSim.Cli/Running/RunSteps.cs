using SiteSim.Simulation;

namespace SiteSim.Cli.Running;

/// <summary>A run's progress by its simulated day.</summary>
internal sealed class RunSteps(IProgress<ProgressStep> steps) : IProgress<RunProgress>
{
    public void Report(RunProgress value) =>
        steps.Report(new ProgressStep(value.Fraction, FormattableString.Invariant($"simulated to {value.SimulatedUtc:yyyy-MM-dd}")));
}
