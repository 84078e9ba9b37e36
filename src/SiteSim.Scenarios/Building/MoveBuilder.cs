using SiteSim.Model.Conversion;
using SiteSim.Model.Mining;
using SiteSim.Scenarios.Specs;

namespace SiteSim.Scenarios.Building;

/// <summary>Moves of machines: each makes a fleet of its own where they go to.</summary>
internal sealed class MoveBuilder
{
    private readonly List<Built<FleetMoveSpec, FleetMove>> _moves = [];
    private readonly List<Built<FleetSpec, AsicFleet>> _fleets = [];

    /// <summary>Machines leave a fleet from its end, phase by phase in the order of the plan.</summary>
    public MoveBuilder(ConversionSpec? conversion, IReadOnlyList<Built<FleetSpec, AsicFleet>> fleets)
    {
        foreach (var move in (conversion?.Phases ?? []).SelectMany(phase => phase.Move ?? []))
        {
            if (move is not { As: { } name, To: { } hall, Takes: { } takes } || fleets.FirstOrDefault(f => f.Model.Name == move.Fleet) is not { } from)
                continue;
            var left = from.Model.Machines - _moves.Where(m => m.Model.Fleet == from.Model.Name).Sum(m => m.Model.Machines);
            var machines = move.Machines ?? left;
            if (machines < 1 || machines > left)
            {
                TooMany.Add((move, left));
                continue;
            }

            _moves.Add(new(move, new FleetMove(from.Model.Name, name, machines, takes)));
            _fleets.Add(new(from.Spec, from.Model with { Name = name, Hall = hall, Machines = machines, MovedFrom = from.Model.Name, FirstMoved = left - machines }));
        }
    }

    /// <summary>The fleets that moved machines become.</summary>
    public IReadOnlyList<Built<FleetSpec, AsicFleet>> Fleets => _fleets;

    /// <summary>Moves of more machines than are left, and how many are.</summary>
    public List<(FleetMoveSpec Move, int Left)> TooMany { get; } = [];

    public IEnumerable<FleetMove> Moves(PhaseSpec phase) => _moves.Where(m => (phase.Move ?? []).Contains(m.Spec)).Select(m => m.Model);
}
