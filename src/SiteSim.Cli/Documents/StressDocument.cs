using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>Plans against shocks.</summary>
/// <param name="Name">Title of the study.</param>
/// <param name="Directory">The study directory.</param>
/// <param name="Results">The file with every figure of every run.</param>
/// <param name="Replications">Of each pair.</param>
/// <param name="Figure">By which they are compared.</param>
/// <param name="Plans">As they are.</param>
/// <param name="Shocks">And what each replaces.</param>
/// <param name="Cells">Of the pairs in which the shock touches the plan.</param>
/// <param name="Worst">The one that loses most in the mean; null where no shock touches a plan.</param>
internal sealed record StressDocument(
    string Name, string Directory, string Results, int Replications, FigureName Figure, IReadOnlyList<StressPlan> Plans, IReadOnlyList<StressShock> Shocks,
    IReadOnlyList<StressCell> Cells, StressCell? Worst)
{
    public static DocumentKind<StressDocument> Kind { get; } = new(
        "stress", 1, "stress", "What each shock adds to or takes from each plan, on the same futures.",
        Sheet<StressDocument>.Of("cells", "a plan under a shock", d => d.Cells),
        Sheet<StressDocument>.Of("plans", "a plan as it is", d => d.Plans),
        Sheet<StressDocument>.Of("shocks", "a value that a shock replaces", d => d.Shocks.SelectMany(s => s.Overrides.Select(o => new ShockRow(s.Name, o.Path, o.Value)))));
}
