using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running.Slurm;

/// <summary>
/// The missing shards of a study as a job array. Slurm does not run a killed task again, so what is missing once a job is over is submitted anew. A job that
/// is still there from before is watched rather than submitted twice.
/// </summary>
internal sealed class SlurmExecution(StudyDirectory directory, SlurmSettings settings, Session session)
{
    private const string JobFile = "job";
    private const int LinesOfLog = 5;

    private readonly string _logs = Path.Combine(directory.Directory, SlurmScript.Logs);

    /// <exception cref="InputException">There is no cluster, it does not take the job, or shards are still missing after so many tries.</exception>
    /// <exception cref="StudyInterruptedException">Stopped; the job goes on.</exception>
    public void Run()
    {
        var stride = Math.Min(Math.Min(settings.Tasks ?? int.MaxValue, SlurmQueue.MaxArraySize()), directory.Plan.Shards.Count);
        Directory.CreateDirectory(_logs);
        var job = Earlier();
        var missing = job is null ? StudyInspection.Missing(directory, session) : directory.Missing();
        for (var attempt = job is null ? 0 : 1; missing.Count > 0; attempt++)
        {
            if (job is null && attempt == settings.Tries)
            {
                throw new InputException(FormattableString.Invariant($"{missing.Count} shards are missing after {attempt} submissions, the first {missing[0].Index}; what is finished is kept. {LastWords(missing[0], stride)}"));
            }

            job ??= Submit(missing, stride);
            Watch(job);
            (job, missing) = (null, StudyInspection.Missing(directory, session));
        }
    }

    private string? Earlier()
    {
        var file = Path.Combine(_logs, JobFile);
        if (!File.Exists(file) || File.ReadAllText(file).Trim() is not { Length: > 0 } job || SlurmQueue.Look(job) is { IsOver: true })
        {
            return null;
        }

        session.Log.Information("Slurm job {Job} of this study is still there: watching it", job);
        return job;
    }

    private string Submit(IReadOnlyList<StudyShard> missing, int stride)
    {
        File.WriteAllText(Path.Combine(directory.Directory, SlurmScript.FileName), SlurmScript.Of(directory.Plan, settings, ThisProgram.ForShell(), stride));
        var array = ArrayRange.Of([.. missing.Select(s => s.Index % stride).Distinct().Order()]);
        var job = SlurmQueue.Submit(directory.Directory, settings.Throttle is { } most ? FormattableString.Invariant($"{array}%{most}") : array);
        File.WriteAllText(Path.Combine(_logs, JobFile), job + "\n");
        session.Log.Information("Slurm job {Job}: {Missing} of {Total} shards in tasks {Array}", job, missing.Count, directory.Plan.Shards.Count, array);
        return job;
    }

    private void Watch(string job)
    {
        var total = directory.Plan.Shards.Count;
        Progress.Show(session, progress =>
        {
            var wait = TimeSpan.FromSeconds(1);
            for (var seen = SlurmQueue.Look(job); seen is not { IsOver: true }; seen = SlurmQueue.Look(job))
            {
                var present = directory.Present();
                progress.Report(new ProgressStep((double)present / total, FormattableString.Invariant($"{present} of {total} shards, {seen?.ToString() ?? "the cluster does not answer"}")));
                if (session.Stop.WaitHandle.WaitOne(wait))
                {
                    throw new StudyInterruptedException(present, directory, $"Slurm job {job} goes on (scancel {job} ends it)", "--engine slurm");
                }

                wait = TimeSpan.FromSeconds(Math.Min(15, wait.TotalSeconds * 1.2));
            }

            return true;
        });
    }

    private string LastWords(StudyShard shard, int stride)
    {
        var task = FormattableString.Invariant($"_{shard.Index % stride}.out");
        var log = Directory.EnumerateFiles(_logs, $"*{task}").MaxBy(File.GetLastWriteTimeUtc);
        return log is null ? $"Its task has left nothing in {_logs}." : $"{log} ends with:\n{string.Join('\n', File.ReadLines(log).TakeLast(LinesOfLog))}";
    }
}
