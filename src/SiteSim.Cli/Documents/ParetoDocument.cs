using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>The front of value against risk in a selection.</summary>
/// <param name="Risk">Figure that is set against the objective.</param>
/// <param name="Name">Its measure.</param>
/// <param name="Maximise">Whether more of it is better.</param>
/// <param name="Confidence">Probability that nothing shown is wrong, at least.</param>
/// <param name="Runs">Done in all.</param>
/// <param name="Points">In the study's order.</param>
internal sealed record ParetoDocument(FigureName Risk, string Name, bool Maximise, double Confidence, int Runs, IReadOnlyList<ParetoRow> Points)
{
    public static ParetoDocument Of(SelectionReport report, ParetoReport pareto) => new(
        pareto.Figure, pareto.Risk.Measure.Name, pareto.Risk.Maximise, pareto.Front.Confidence, pareto.Front.Runs, [.. pareto.Front.Points.Select(p => ParetoRow.Of(report, p))]);
}
