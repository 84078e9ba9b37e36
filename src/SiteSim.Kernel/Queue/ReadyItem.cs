namespace SiteSim.Kernel;

/// <summary>Something due at the present instant.</summary>
/// <param name="Target">An <see cref="Event"/> that occurs, or a sleeper to be woken.</param>
/// <param name="WakeOrder">Zero for an event; for a sleeper the order of its wake-up call, by which a cancelled one is known.</param>
/// <param name="Slot">The sleeper's slot, if it has one.</param>
internal readonly record struct ReadyItem(object Target, long WakeOrder, int Slot);
