using Spectre.Console;
using Spectre.Console.Rendering;

namespace SiteSim.Cli.Running;

/// <summary>The time left in a line of progress, from all that is done so far rather than the last moments: steps come unevenly.</summary>
internal sealed class TimeLeftColumn : ProgressColumn
{
    private const int Letters = 18;

    protected override bool NoWrap => true;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.ElapsedTime is { } elapsed && TimeLeft.Of(elapsed, task.Value) is { } left ? $"{TimeLeft.Words(left)} left" : "");

    public override int? GetColumnWidth(RenderOptions options) => Letters;
}
