namespace SiteSim.Cli.Running;

/// <summary>Progress of many runs by how many are done, from any thread.</summary>
/// <param name="steps">Told one at a time.</param>
/// <param name="done">Done before.</param>
/// <param name="total">When all is done.</param>
internal sealed class CountedSteps(IProgress<ProgressStep> steps, int done, int total)
{
    private readonly Lock _lock = new();
    private readonly int _before = done;
    private int _done = done;

    public void Add(int runs)
    {
        lock (_lock)
        {
            _done += runs;
            // The time that is left follows from what this command itself has done.
            steps.Report(new ProgressStep((double)(_done - _before) / (total - _before), FormattableString.Invariant($"{_done} of {total} runs")));
        }
    }
}
