using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>The front of value against risk in a selection's JSON document.</summary>
/// <param name="Risk">Of what is set against the objective.</param>
/// <param name="Measure">Of the risk's figure.</param>
/// <param name="Unit">Of the measure.</param>
/// <param name="Maximise">Whether more of it is better.</param>
/// <param name="Confidence">Probability that no standing is wrong.</param>
/// <param name="Runs">Spent.</param>
/// <param name="Points">Those that took part.</param>
/// <param name="Sentence">What it says, in two lines.</param>
public sealed record SelectedFront(FigureName Risk, string Measure, string Unit, bool Maximise, double Confidence, int Runs, IReadOnlyList<ParetoRow> Points, string Sentence)
{
    public static SelectedFront Of(SelectionReport report, ParetoReport pareto) => new(
        pareto.Figure, pareto.Risk.Measure.Name, pareto.Unit, pareto.Risk.Maximise, pareto.Front.Confidence, pareto.Front.Runs,
        [.. pareto.Front.Points.Select(p => ParetoRow.Of(report, p))], ParetoTable.Sentence(report, pareto.Front));
}
