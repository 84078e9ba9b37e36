using System.Diagnostics;
using Serilog;

namespace SiteSim.Cli.Running;

/// <summary>A log event at the first report, then one every ten seconds.</summary>
internal sealed class ProgressLines(ILogger log) : IProgress<ProgressStep>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _due = TimeSpan.Zero;

    public void Report(ProgressStep value)
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed < _due || value.Fraction <= 0)
        {
            return;
        }

        _due = elapsed + Interval;
        var about = TimeLeft.Of(elapsed, value.Fraction) is { } left ? $", about {TimeLeft.Words(left)} left" : "";
        log.Information("{Where}, {Percent:0} %{About}", value.Where, value.Fraction * 100, about);
    }
}
