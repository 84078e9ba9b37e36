using SiteSim.Reports.Summaries;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Reports.Tables;

/// <summary>Why a phase is late, in words.</summary>
public static class LateWords
{
    /// <summary>Its causes, those of the phases it waited for left out.</summary>
    public static string Of(PhaseSummary phase) => string.Join(", ", phase.Late.Select(l => Cause(l)));

    /// <summary>Its causes from a step on, each predecessor with its own behind it.</summary>
    /// <param name="phase">The phase.</param>
    /// <param name="steps">Steps to tell of.</param>
    /// <param name="all">Phases of the plan.</param>
    public static string Chain(PhaseSummary phase, Func<LateStep, bool> steps, IReadOnlyList<PhaseSummary> all) =>
        string.Join(", ", phase.Late.Where(l => steps(l.Step)).Select(l => Cause(l) + Behind(l, all)));

    private static string Behind(LateCause late, IReadOnlyList<PhaseSummary> all) =>
        late.Kind == LateKind.Predecessor && all.FirstOrDefault(p => p.Id == late.Cause) is { Late.Count: > 0 } before
            ? $" ({Chain(before, _ => true, all)})"
            : "";

    private static string Cause(LateCause late)
    {
        var days = $"{Quantity.Fixed(late.Days, 1)} days";
        return late.Kind switch
        {
            LateKind.Predecessor => $"{late.Cause} {days}",
            LateKind.Hold => $"hold {days}",
            LateKind.Build => $"build {days}",
            LateKind.Pause => $"pause {late.Cause} {days}",
            LateKind.Delivery => $"delivery {late.Cause} {days}",
            LateKind.Connection => $"connection {late.Cause} {days}",
            _ => $"{late.Cause} {days}",
        };
    }
}
