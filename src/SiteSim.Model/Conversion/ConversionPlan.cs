using SiteSim.Model.Mining;

namespace SiteSim.Model.Conversion;

/// <summary>What becomes of the site: steps at the meter, phases in the halls, and what may delay them together.</summary>
/// <param name="Phases">In the order written; each starts when its date and its predecessors allow.</param>
/// <param name="Delays">Shared causes.</param>
/// <param name="Connection">Steps of the interconnection; empty when it stays as it is.</param>
public sealed record ConversionPlan(
    IReadOnlyList<ConversionPhase> Phases, IReadOnlyList<SharedDelay> Delays, IReadOnlyList<ConnectionStep> Connection)
{
    public static ConversionPlan None { get; } = new([], [], []);

    public bool IsNone => Phases.Count == 0 && Connection.Count == 0;

    public IEnumerable<FleetMove> Moves => Phases.SelectMany(p => p.Moves);

    /// <summary>Machines of a fleet where it stands when every phase is complete.</summary>
    public int MachinesLeft(AsicFleet fleet) =>
        Phases.Any(p => p.Retire.Contains(fleet.Name)) ? 0 : fleet.Machines - Moves.Where(m => m.Fleet == fleet.Name).Sum(m => m.Machines);
}
