using System.Globalization;
using SiteSim.Simulation;
using Spectre.Console;

namespace SiteSim.Cli.Running;

/// <summary>Moves a bar, with the simulated day beside it.</summary>
internal sealed class ProgressBar(ProgressTask task) : IProgress<RunProgress>
{
    public void Report(RunProgress value)
    {
        task.Description = value.SimulatedUtc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        task.Value = value.Fraction;
    }
}
