using Spectre.Console;

namespace SiteSim.Cli.Running;

/// <summary>Moves a bar, with the place in words beside it.</summary>
internal sealed class ProgressBar(ProgressTask task) : IProgress<ProgressStep>
{
    public void Report(ProgressStep value)
    {
        task.Description = value.Where;
        task.Value = value.Fraction;
    }
}
