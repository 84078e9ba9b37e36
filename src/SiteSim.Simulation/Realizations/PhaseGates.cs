using SiteSim.Model.Conversion;

namespace SiteSim.Simulation.Realizations;

/// <summary>What a built hall still waits for: equipment, the utility's steps, and then its nodes.</summary>
internal sealed class PhaseGates
{
    private readonly ConversionPhase _phase;
    private readonly (LateKind Kind, string Id, DateTime AtUtc)[] _power;
    private readonly (string Id, int Nodes, DateTime AtUtc)[] _nodes;

    /// <param name="phase">The phase.</param>
    /// <param name="deliveries">When each of its deliveries comes.</param>
    /// <param name="step">When a connection step comes.</param>
    public PhaseGates(ConversionPhase phase, IReadOnlyList<DateTime> deliveries, Func<string, DateTime> step)
    {
        _phase = phase;
        var dated = phase.Deliveries.Zip(deliveries).ToArray();
        _power =
        [
            .. dated.Where(d => d.First.Nodes == 0).Select(d => (LateKind.Delivery, d.First.Id, d.Second)),
            .. phase.Needs.Select(id => (LateKind.Connection, id, step(id))),
        ];
        _nodes = [.. dated.Where(d => d.First.Nodes > 0).Select(d => (d.First.Id, d.First.Nodes, d.Second))];
    }

    public DateTime Energised(DateTime built) => Later(built, LastForPower?.AtUtc);

    public DateTime Complete(DateTime energised) => Later(energised, LastNodes?.AtUtc) + _phase.Commissioning;

    /// <summary>The latest of what first power waits for; null when it waits for nothing.</summary>
    public (LateKind Kind, string Id, DateTime AtUtc)? LastForPower => _power.Length == 0 ? null : _power.MaxBy(p => p.AtUtc);

    /// <summary>The latest of the nodes delivered; null when they are not delivered apart.</summary>
    public (string Id, int Nodes, DateTime AtUtc)? LastNodes => _nodes.Length == 0 ? null : _nodes.MaxBy(n => n.AtUtc);

    /// <summary>What is commissioned from when: one batch of all nodes where they are not delivered apart.</summary>
    public IReadOnlyList<NodeBatch> Batches(DateTime energised) => _nodes.Length == 0
        ? [new NodeBatch(_phase.Nodes, energised, _phase.Id)]
        : [.. _nodes.Select(n => new NodeBatch(n.Nodes, Later(energised, n.AtUtc), n.Id))];

    private static DateTime Later(DateTime one, DateTime? other) => other > one ? other.Value : one;
}
