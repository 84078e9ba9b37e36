namespace SiteSim.Kernel;

/// <summary>Something due at the present instant.</summary>
internal struct ReadyItem
{
    /// <summary>An <see cref="Event"/> that occurs, or a sleeper to be woken.</summary>
    public object Target;

    /// <summary>Zero for an event; for a sleeper the order of its wake-up call, by which a cancelled one is known.</summary>
    public long WakeOrder;

    /// <summary>The sleeper's slot, if it has one.</summary>
    public int Slot;
}
