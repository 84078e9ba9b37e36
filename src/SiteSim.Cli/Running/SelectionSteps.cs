using SiteSim.Experiments.Selection;

namespace SiteSim.Cli.Running;

/// <summary>How far a selection is: batches as parts of what it expects to run in all.</summary>
/// <param name="steps">Told of the whole.</param>
/// <param name="points">Their names.</param>
/// <param name="first">Runs of the first stage.</param>
internal sealed class SelectionSteps(IProgress<ProgressStep> steps, IReadOnlyList<string> points, int first) : IProgress<ProgressStep>
{
    private SelectionProgress _looked = new(0, first, null, 0, points.Count);

    public void Looked(SelectionProgress progress)
    {
        _looked = progress;
        Tell(progress.Runs);
    }

    /// <summary>Of a batch.</summary>
    public void Report(ProgressStep value) => Tell(_looked.Runs + value.Fraction);

    private void Tell(double done)
    {
        var ahead = _looked.Best is { } best ? FormattableString.Invariant($"; {points[best]} leads, {_looked.Open} open") : "";
        steps.Report(new ProgressStep(Math.Min(1, done / Math.Max(1, _looked.Runs + _looked.RunsToGo)), FormattableString.Invariant($"{_looked.Runs} runs{ahead}")));
    }
}
