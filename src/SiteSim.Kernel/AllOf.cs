namespace SiteSim.Kernel;

/// <summary>Occurs when all its members have; at once if there are none.</summary>
public sealed class AllOf : Condition
{
    public AllOf(Simulation environment, params Event[] events)
        : base(environment, events)
    {
    }

    public AllOf(Simulation environment, IEnumerable<Event> events)
        : base(environment, events)
    {
    }

    private protected override bool IsFulfilled(int occurred, int members) => occurred == members;
}
