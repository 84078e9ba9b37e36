namespace SiteSim.Kernel;

/// <summary>
/// A claim to one unit of a resource; occurs when it is granted. Disposing gives the unit back, or cancels the claim if it still waits.
/// </summary>
/// <remarks>A second <c>Dispose</c> throws, as in Sim#: the unit may belong to someone else by then.</remarks>
public class Request : Event, IDisposable
{
    private readonly ResourceBase _resource;

    internal Request(ResourceBase resource)
        : base(resource.Environment)
    {
        _resource = resource;
        Time = Environment.Now;
        Owner = Environment.ActiveProcess;
    }

    /// <summary>When it was made, UTC.</summary>
    public DateTime Time { get; }

    /// <summary>The process that made it, which is interrupted if the unit is taken away; null outside a process.</summary>
    public Process? Owner { get; }

    internal RequestState State { get; set; }

    public void Dispose()
    {
        _resource.Free(this);
        Environment.Agenda.Add(this, 0, 0);
        GC.SuppressFinalize(this);
    }

    /// <summary>Once for the grant, and once more for the end of it, when those who wait are served: disposing needs no event object.</summary>
    internal override void Occur()
    {
        if (IsTriggered && !IsProcessed)
            base.Occur();
        else
            _resource.Serve();
    }
}
