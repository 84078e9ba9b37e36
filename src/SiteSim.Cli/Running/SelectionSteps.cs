using SiteSim.Experiments.Selection;

namespace SiteSim.Cli.Running;

/// <summary>How far a selection is: batches as parts of what it expects to run in all.</summary>
/// <param name="steps">Told of the whole.</param>
/// <param name="points">Their names.</param>
internal sealed class SelectionSteps(IProgress<ProgressStep> steps, IReadOnlyList<string> points) : IProgress<ProgressStep>
{
    private SelectionProgress _looked = new(0, 0, null, 0, points.Count);
    private int _batch;

    /// <param name="runs">Of the batch that begins.</param>
    public void Begin(int runs) => _batch = runs;

    public void Looked(SelectionProgress progress) => _looked = progress;

    /// <summary>Of a batch.</summary>
    public void Report(ProgressStep value)
    {
        var done = _looked.Runs + _batch * value.Fraction;
        var ahead = _looked.Best is { } best ? FormattableString.Invariant($"; {points[best]} leads, {_looked.Open} open") : "";
        steps.Report(new ProgressStep(Math.Min(1, done / (_looked.Runs + Math.Max(_looked.RunsToGo, _batch))), FormattableString.Invariant($"{done:0} runs{ahead}")));
    }
}
