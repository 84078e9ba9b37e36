using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Experiments.Plans;

/// <summary>A run of a site; one that converts stands beside "change nothing" on the same realization.</summary>
public static class PlanRun
{
    /// <summary>Both runs at once, each on a thread of its own; results do not depend on it. Parameters and errors as for <see cref="SiteRun.Execute"/>.</summary>
    public static RunResult Execute(SiteModel site, int replication, IProgress<RunProgress>? progress, CancellationToken stop)
    {
        if (site.Conversion.IsNone)
        {
            return SiteRun.Execute(site, replication, progress, stop);
        }

        var nothing = Task.Run(() => SiteRun.Execute(Baseline.Of(site), replication, null, stop), CancellationToken.None);
        try
        {
            var plan = SiteRun.Execute(site, replication, progress, stop);
            return plan with { Baseline = nothing.GetAwaiter().GetResult() };
        }
        finally
        {
            // Whatever became of the plan, nothing runs on behind the caller's back.
            ((IAsyncResult)nothing).AsyncWaitHandle.WaitOne();
        }
    }
}
