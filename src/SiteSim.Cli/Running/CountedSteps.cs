namespace SiteSim.Cli.Running;

/// <summary>Progress of many runs by how many are done, from any thread.</summary>
/// <param name="steps">Told one at a time.</param>
/// <param name="total">Runs that this command has to do.</param>
internal sealed class CountedSteps(IProgress<ProgressStep> steps, int total)
{
    private readonly Lock _lock = new();
    private int _done;

    public void Add(int runs)
    {
        lock (_lock)
        {
            _done += runs;
            steps.Report(new ProgressStep((double)_done / total, FormattableString.Invariant($"{_done} of {total} runs")));
        }
    }
}
