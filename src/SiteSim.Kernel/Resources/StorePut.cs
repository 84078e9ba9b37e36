namespace SiteSim.Kernel;

/// <summary>Occurs when the item is in the store.</summary>
public sealed class StorePut : Event
{
    private readonly Store _store;

    internal StorePut(Simulation environment, Store store, object item)
        : base(environment)
    {
        _store = store;
        Item = item;
    }

    internal object Item { get; }

    internal override void Occur()
    {
        _store.ServeGets();
        base.Occur();
    }
}
