namespace SiteSim.Kernel;

/// <summary>Occurs when the first of its members does; at once if there are none.</summary>
public sealed class AnyOf : Condition
{
    public AnyOf(Simulation environment, params Event[] events)
        : base(environment, events)
    {
    }

    public AnyOf(Simulation environment, IEnumerable<Event> events)
        : base(environment, events)
    {
    }

    private protected override bool IsFulfilled(int occurred, int members) => occurred > 0 || members == 0;
}
