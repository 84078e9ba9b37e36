using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Steps of a conversion, and what the network and the markets did.</summary>
internal static class PlanMarks
{
    public static IEnumerable<Mark> Phases(RunContent content, Explainer explainer) =>
        from e in content.Run.Events
        where e.Kind is EventKind.PhaseStarted or EventKind.PhaseEnergised or EventKind.PhaseCompleted or EventKind.PhaseCancelled
        select new Mark("phase", e.TimeUtc, e.TimeUtc, $"{e.Subject} {Word(e.Kind)}", e.Kind.Value(e.Value), null, explainer.Of(e.Subject));

    public static IEnumerable<Mark> Markets(RunContent content) =>
        from e in content.Run.Events
        where e.Kind is EventKind.SubsidyHalved or EventKind.ConnectionChanged or EventKind.RivalCapacity or EventKind.GpuRegimeChanged
        select new Mark("market", e.TimeUtc, e.TimeUtc, e.Kind.Label(), e.Kind.Value(e.Value), null, null);

    private static string Word(EventKind kind) => kind switch
    {
        EventKind.PhaseStarted => "starts",
        EventKind.PhaseEnergised => "has power",
        EventKind.PhaseCompleted => "complete",
        _ => "given up",
    };
}
