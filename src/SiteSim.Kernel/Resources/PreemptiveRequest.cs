namespace SiteSim.Kernel;

/// <summary>A claim to a unit of a <see cref="PreemptiveResource"/>. Disposing is right, and needed, after the unit was taken away too.</summary>
public sealed class PreemptiveRequest : Request
{
    internal PreemptiveRequest(PreemptiveResource resource, double priority, bool preempt)
        : base(resource)
    {
        Priority = priority;
        Preempt = preempt;
    }

    /// <summary>The smaller the more important.</summary>
    public double Priority { get; }

    /// <summary>Whether it may take the unit of a less important request.</summary>
    public bool Preempt { get; }

    /// <summary>Whether its unit was taken away.</summary>
    public bool IsPreempted => State == RequestState.Preempted;

    internal RequestRank Rank { get; set; }
}
