namespace SiteSim.Kernel;

/// <summary>A number of equal units, granted first come, first served.</summary>
/// <remarks><inheritdoc cref="ResourceBase" path="/remarks"/></remarks>
public sealed class Resource : ResourceBase
{
    private readonly Queue<Request> _line = new();
    private int _withdrawn;

    public Resource(Simulation environment, int capacity = 1)
        : base(environment, capacity)
    {
    }

    private protected override int Waiting => _line.Count - _withdrawn;

    private protected override Request First
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

    public Request Request()
    {
        var request = new Request(this);
        _line.Enqueue(request);
        Serve();
        return request;
    }

    /// <exception cref="InvalidOperationException">The request holds no unit.</exception>
    public Release Release(Request request) => ReleaseNow(request);

    private protected override Request TakeFirst()
    {
        Request first = First;
        _line.Dequeue();
        return first;
    }

    private protected override void Withdraw(Request request) => _withdrawn++;
}
