using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>The front of value against risk with the names of what it is of.</summary>
/// <param name="Front">As found.</param>
/// <param name="Risk">What was set against the objective.</param>
/// <param name="Figure">Of the risk.</param>
public sealed record ParetoReport(ParetoFront Front, Objective Risk, FigureName Figure)
{
    public string Unit => Risk.Measure.Unit(Figure.Unit);
}
