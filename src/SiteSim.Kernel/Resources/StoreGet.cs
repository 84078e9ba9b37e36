namespace SiteSim.Kernel;

/// <summary>Occurs when an item was taken out of the store; its value is the item.</summary>
public sealed class StoreGet : Event
{
    private readonly Store _store;

    internal StoreGet(Simulation environment, Store store)
        : base(environment) => _store = store;

    internal override void Occur()
    {
        _store.ServePuts();
        base.Occur();
    }
}
