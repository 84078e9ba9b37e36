namespace SiteSim.Kernel;

/// <summary>A number of equal units, granted to the smallest priority number first, then first come, first served.</summary>
/// <remarks>
/// <inheritdoc cref="ResourceBase" path="/remarks"/> Disposing a waiting request cancels it; Sim# 3.4.2 throws there for this resource alone.
/// </remarks>
public sealed class PriorityResource : ResourceBase
{
    private readonly RankedLine _line = new();

    public PriorityResource(Simulation environment, int capacity = 1)
        : base(environment, capacity)
    {
    }

    private protected override int Waiting => _line.Count;

    private protected override Request First => _line.First;

    public Request Request(double priority = 1)
    {
        var request = new Request(this);
        _line.Add(request, priority, preempt: false);
        Serve();
        return request;
    }

    /// <exception cref="InvalidOperationException">The request holds no unit.</exception>
    public Release Release(Request request) => ReleaseNow(request);

    private protected override Request TakeFirst() => _line.TakeFirst();

    private protected override void Withdraw(Request request) => _line.Withdraw();
}
