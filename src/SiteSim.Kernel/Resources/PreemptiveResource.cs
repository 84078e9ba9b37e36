namespace SiteSim.Kernel;

/// <summary>
/// A number of equal units, granted to the smallest priority number first. A request made with <c>preempt</c> that finds no unit free takes
/// the one of the least important holder, if that is less important than itself: larger priority number, then later request, then one
/// without <c>preempt</c>; among equals the last to be granted. The loser is interrupted with <see cref="Preempted"/>.
/// </summary>
/// <remarks><inheritdoc cref="ResourceBase" path="/remarks"/></remarks>
public sealed class PreemptiveResource : ResourceBase
{
    private readonly RankedLine _line = new();
    private readonly List<PreemptiveRequest> _holders = [];

    public PreemptiveResource(Simulation environment, int capacity = 1)
        : base(environment, capacity)
    {
    }

    private protected override int Waiting => _line.Count;

    private protected override Request First => _line.First;

    public PreemptiveRequest Request(double priority = 1, bool preempt = false)
    {
        var request = new PreemptiveRequest(this, priority, preempt);
        request.Rank = _line.Add(request, priority, preempt);
        Serve();
        return request;
    }

    /// <exception cref="InvalidOperationException">The request holds no unit and was not pre-empted.</exception>
    public Release Release(PreemptiveRequest request) => ReleaseNow(request);

    private protected override Request TakeFirst() => _line.TakeFirst();

    private protected override void Withdraw(Request request) => _line.Withdraw();

    private protected override void Grant(Request request)
    {
        _holders.Add((PreemptiveRequest)request);
        base.Grant(request);
    }

    private protected override void GiveBack(Request request)
    {
        _holders.Remove((PreemptiveRequest)request);
        base.GiveBack(request);
    }

    private protected override bool MakeRoomFor(Request request)
    {
        var claim = (PreemptiveRequest)request;
        PreemptiveRequest loser = LeastImportantHolder();
        if (!claim.Preempt || loser.Rank.CompareImportance(claim.Rank) <= 0)
            return false;
        GiveBack(loser);
        loser.State = RequestState.Preempted;
        loser.Owner?.Interrupt(new Preempted(claim.Owner, loser.Time));
        return true;
    }

    private PreemptiveRequest LeastImportantHolder()
    {
        PreemptiveRequest least = _holders[0];
        foreach (PreemptiveRequest holder in _holders)
        {
            if (holder.Rank.CompareImportance(least.Rank) >= 0)
                least = holder;
        }
        return least;
    }
}
