using SiteSim.Experiments.Selection;

namespace SiteSim.Reports.Studies;

/// <summary>A point of the front in a selection's JSON document.</summary>
/// <param name="Point">Its name.</param>
/// <param name="Standing">What is said of it.</param>
/// <param name="IsOnFront">By the estimates.</param>
/// <param name="Rival">The point that beats it, or that it cannot be told from.</param>
/// <param name="Replications">Futures it was run on.</param>
/// <param name="ValueUnit">Of the objective.</param>
/// <param name="RiskUnit">Of what is set against it.</param>
/// <param name="Value">Of the objective.</param>
/// <param name="Risk">Of what is set against it.</param>
public sealed record ParetoRow(string Point, ParetoStanding Standing, bool IsOnFront, string? Rival, int Replications, string ValueUnit, string RiskUnit, Estimate Value, Estimate Risk)
{
    public static ParetoRow Of(SelectionReport report, ParetoPoint p) =>
        new(report.NameOf(p.Point), p.Standing, p.IsOnFront, p.Rival is { } rival ? report.NameOf(rival) : null, p.Replications, report.Unit, report.Pareto!.Unit, p.Value, p.Risk);
}
