using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Running;

/// <summary>The missing shards of a study on this machine.</summary>
internal sealed class StudyExecution(StudyDirectory directory, int jobs, Session session)
{
    /// <exception cref="StudyInterruptedException">Stopped; finished shards are kept.</exception>
    public void Run()
    {
        var missing = directory.Missing();
        if (missing.Count < directory.Plan.Shards.Count)
        {
            session.Log.Information("{Done} of {Total} shards are there already", directory.Plan.Shards.Count - missing.Count, directory.Plan.Shards.Count);
        }

        if (missing.Count == 0)
        {
            return;
        }

        try
        {
            Progress.Show(session, progress =>
            {
                var steps = new CountedSteps(progress, missing.Sum(s => s.Count));
                return IndexOrder.Run(missing.Count, jobs, (i, stop) => Run(missing[i], steps, stop), session.Stop);
            });
        }
        catch (OperationCanceledException e)
        {
            throw new StudyInterruptedException(directory.Plan.Shards.Count - directory.Missing().Count, directory, e);
        }
    }

    private bool Run(StudyShard shard, CountedSteps steps, CancellationToken stop)
    {
        var site = Site(shard.Point);
        var sample = new FigureSample();
        for (var k = shard.First; k < shard.First + shard.Count; k++)
        {
            sample.Add(StudyRun.Figures(site, k, stop));
            steps.Add(1);
        }

        directory.Write(shard, sample);
        return true;
    }

    private SiteModel Site(int point)
    {
        var path = directory.Scenario(point);
        var loaded = ScenarioFile.Load(path, []);
        var site = loaded.Site ?? throw new InputException($"{path} cannot be run any more", loaded.Issues);
        var wanted = directory.Plan.Inputs.Concat([new(Path.GetFullPath(path), directory.Plan.Points[point].Sha256)]).ToDictionary(i => i.Path, i => i.Sha256);
        foreach (var input in loaded.Inputs)
        {
            if (wanted.GetValueOrDefault(Path.GetFullPath(input.Path)) != input.Sha256)
            {
                throw new InputException($"{input.Path} is not what the study was planned with: its SHA-256 is {input.Sha256}. What is finished is kept; name another directory");
            }
        }

        return site;
    }
}
