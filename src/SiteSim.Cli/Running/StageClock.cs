using System.Diagnostics;

namespace SiteSim.Cli.Running;

/// <summary>Wall and CPU seconds of the stages of a command.</summary>
internal sealed class StageClock
{
    private readonly List<StageTime> _stages = [];

    public T Time<T>(string stage, Func<T> work)
    {
        var wall = Stopwatch.GetTimestamp();
        var cpu = Environment.CpuUsage.TotalTime;
        var result = work();
        _stages.Add(new StageTime(stage, Stopwatch.GetElapsedTime(wall).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds));
        return result;
    }

    public void Time(string stage, Action work) => Time(stage, () =>
    {
        work();
        return true;
    });

    public Timing Finish()
    {
        using var process = Process.GetCurrentProcess();
        return new Timing(_stages, process.PeakWorkingSet64);
    }
}
