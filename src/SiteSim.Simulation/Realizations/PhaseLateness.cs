namespace SiteSim.Simulation.Realizations;

/// <summary>Splits a phase's lateness over its causes, step by step, so that the parts add up exactly.</summary>
internal sealed class PhaseLateness(PhasePath path, TimeSpan build, IReadOnlyList<PhasePath> before, PhaseGates plannedGates, PhaseGates gates)
{
    private readonly List<LateCause> _causes = [];
    private readonly PhaseDates _planned = path.Planned;
    private readonly PhaseDates _due = path.Due!;

    public IReadOnlyList<LateCause> Causes()
    {
        Add(LateStep.Start, LateKind.Predecessor, Predecessor(), _due.ReadyUtc - _planned.ReadyUtc);
        Add(LateStep.Start, LateKind.Hold, path.Phase.Id, _due.StartUtc - _due.ReadyUtc);
        Add(LateStep.Build, LateKind.Build, path.Phase.Id, build - (_planned.BuiltUtc - _planned.StartUtc));
        foreach (var delay in path.Delays)
        {
            Add(LateStep.Build, LateKind.SharedDelay, delay.Cause, delay.Length);
        }

        foreach (var rests in path.Pauses.GroupBy(p => p.Cause))
        {
            Add(LateStep.Build, LateKind.Pause, rests.Key, new TimeSpan(rests.Sum(r => (r.ToUtc - r.FromUtc).Ticks)));
        }

        var waited = _due.EnergisedUtc - _due.BuiltUtc;
        var power = (waited > TimeSpan.Zero ? gates : plannedGates).LastForPower;
        Add(LateStep.Energising, power?.Kind ?? LateKind.Delivery, power?.Id ?? "", waited - (_planned.EnergisedUtc - _planned.BuiltUtc));
        var nodes = Waited(_due);
        Add(
            LateStep.Commissioning, LateKind.Delivery, (nodes > TimeSpan.Zero ? gates : plannedGates).LastNodes?.Id ?? "",
            nodes - Waited(_planned));
        return _causes;
    }

    /// <summary>The predecessor the start waits for, in fact or by plan.</summary>
    private string Predecessor()
    {
        var last = _due.ReadyUtc > path.Phase.StartUtc ? before.MaxBy(p => p.CompleteUtc) : before.MaxBy(p => p.Planned.CompleteUtc);
        return last?.Phase.Id ?? "";
    }

    private TimeSpan Waited(PhaseDates dates) => dates.CompleteUtc - dates.EnergisedUtc - path.Phase.Commissioning;

    private void Add(LateStep step, LateKind kind, string cause, TimeSpan late)
    {
        if (late != TimeSpan.Zero)
        {
            _causes.Add(new LateCause(step, kind, cause, late.TotalDays));
        }
    }
}
