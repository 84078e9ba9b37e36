namespace SiteSim.Kernel;

/// <summary>A unit was given back. The unit is free at the call; those who wait are served when this event is processed.</summary>
public sealed class Release : Event
{
    private readonly ResourceBase _resource;

    internal Release(ResourceBase resource, Request request)
        : base(resource.Environment)
    {
        _resource = resource;
        Request = request;
    }

    public Request Request { get; }

    internal override void Occur()
    {
        _resource.Serve();
        base.Occur();
    }
}
