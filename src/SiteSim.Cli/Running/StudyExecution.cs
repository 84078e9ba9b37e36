using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>
/// The missing shards of a study on this machine. Threads take single replications, in order of shards, so that none is idle while another has a whole shard
/// before it; a shard is written by whoever runs the last of its replications.
/// </summary>
internal sealed class StudyExecution(StudyDirectory directory, int jobs, Session session)
{
    /// <summary>Whatever is missing, after what killed runs have left is taken away.</summary>
    /// <exception cref="StudyInterruptedException">Stopped; finished shards are kept.</exception>
    public void Run()
    {
        var missing = StudyInspection.Missing(directory, session);
        if (missing.Count < directory.Plan.Shards.Count)
        {
            session.Log.Information("{Done} of {Total} shards are there already", directory.Plan.Shards.Count - missing.Count, directory.Plan.Shards.Count);
        }

        Run(missing);
    }

    /// <exception cref="StudyInterruptedException">Stopped; finished shards are kept.</exception>
    public void Run(IReadOnlyList<StudyShard> shards)
    {
        if (shards.Count == 0)
        {
            return;
        }

        try
        {
            Progress.Show(session, progress => Run(shards, progress));
        }
        catch (OperationCanceledException)
        {
            throw new StudyInterruptedException(directory.Plan.Shards.Count - directory.Missing().Count, directory);
        }
    }

    /// <exception cref="OperationCanceledException">Stopped; finished shards are kept.</exception>
    public IReadOnlyList<bool> Run(IReadOnlyList<StudyShard> shards, IProgress<ProgressStep> progress)
    {
        (OpenShard Shard, int Replication)[] work =
            [.. shards.Select(s => new OpenShard(s)).SelectMany(open => Enumerable.Range(open.Shard.First, open.Shard.Count).Select(k => (open, k)))];
        var runs = new int[directory.Plan.Points.Count];
        Array.ForEach(work, one => runs[one.Shard.Shard.Point]++);
        var sites = new PointSites(directory, runs);
        var steps = new CountedSteps(progress, work.Length);
        return IndexOrder.Run(work.Length, jobs, (i, stop) => Run(work[i].Shard, work[i].Replication, sites, steps, stop), session.Stop);
    }

    private bool Run(OpenShard open, int replication, PointSites sites, CountedSteps steps, CancellationToken stop)
    {
        var whole = open.Add(replication, StudyRun.Figures(sites.Of(open.Shard.Point), replication, stop));
        sites.Release(open.Shard.Point);
        if (whole is not null)
        {
            directory.Write(open.Shard, whole);
        }

        steps.Add(1);
        return true;
    }
}
