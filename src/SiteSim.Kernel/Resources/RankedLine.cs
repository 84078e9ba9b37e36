namespace SiteSim.Kernel;

/// <summary>A line ordered by importance; those who left it are skipped when their turn comes.</summary>
internal sealed class RankedLine
{
    private readonly PriorityQueue<Request, RequestRank> _line = new();
    private long _sequence;
    private int _withdrawn;

    public int Count => _line.Count - _withdrawn;

    public Request First
    {
        get
        {
            while (_line.Peek().State == RequestState.Over)
            {
                _line.Dequeue();
                _withdrawn--;
            }
            return _line.Peek();
        }
    }

    public RequestRank Add(Request request, double priority, bool preempt)
    {
        if (double.IsNaN(priority))
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority must be a number.");
        var rank = new RequestRank(priority, request.Time, preempt, _sequence++);
        _line.Enqueue(request, rank);
        return rank;
    }

    public Request TakeFirst()
    {
        Request first = First;
        _line.Dequeue();
        return first;
    }

    public void Withdraw() => _withdrawn++;
}
