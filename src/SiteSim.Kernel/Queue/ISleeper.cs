namespace SiteSim.Kernel;

/// <summary>Whoever owns a slot for good and is woken through it, as often as it asks.</summary>
internal interface ISleeper
{
    /// <summary>Whether this call, known by its order, still stands; otherwise it is dropped and counts for nothing.</summary>
    bool Expects(int slot, long wakeOrder);

    void Wake(int slot);

    /// <summary>Reads what waking will need; see <see cref="Agenda"/>.</summary>
    int Touch(int slot);
}
