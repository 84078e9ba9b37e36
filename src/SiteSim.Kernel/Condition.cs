using System.Collections.Specialized;

namespace SiteSim.Kernel;

/// <summary>
/// An event made of others: it succeeds when enough of them have occurred, and fails with the first that fails.
/// </summary>
/// <remarks>A member that fails after the condition was triggered ends the run: nobody is left to handle it.</remarks>
public abstract class Condition : Event
{
    private readonly Event[] _members;
    private Event[] _fired = [];
    private OrderedDictionary? _values;

    private protected Condition(Simulation environment, IEnumerable<Event> events)
        : base(environment)
    {
        _members = [.. events];
        foreach (Event member in _members)
            Watch(member);
        if (IsAlive && IsFulfilled(OccurredCount, _members.Length))
            Succeed();
    }

    /// <summary>
    /// The members that had occurred when the condition was processed, with their values, in the order in which they were given; the
    /// members of a member that is a condition itself stand in its place. Empty before.
    /// </summary>
    public new OrderedDictionary Value => _values ??= CollectValues();

    private protected int OccurredCount { get; private set; }

    internal void Check(Event member)
    {
        if (IsTriggered)
        {
            if (!member.IsOk)
                throw Environment.Failure($"{RecentEvents.NameOf(member)} failed after the condition waiting for it was over: {member.Value ?? "no cause given"}.");
            return;
        }
        OccurredCount++;
        if (!member.IsOk)
            Fail(member.Value);
        else if (IsFulfilled(OccurredCount, _members.Length))
            Succeed();
    }

    internal override void Occur()
    {
        if (IsOk)
        {
            _fired = [.. Leaves().Where(leaf => leaf.IsProcessed)];
            _values = null;
        }
        base.Occur();
    }

    private protected abstract bool IsFulfilled(int occurred, int members);

    private void Watch(Event member)
    {
        if (member.Environment != Environment)
            throw new ArgumentException("The events of a condition must belong to one simulation.");
        if (member.IsProcessed)
            Check(member);
        else
            member.AddWaiter(this);
    }

    private IEnumerable<Event> Leaves() =>
        _members.SelectMany(member => member is Condition condition ? condition.Leaves() : [member]);

    private OrderedDictionary CollectValues()
    {
        var values = new OrderedDictionary();
        foreach (Event leaf in _fired)
            values[leaf] = leaf.Value;
        return values;
    }
}
