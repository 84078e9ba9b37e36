namespace SiteSim.Kernel;

/// <summary>A place for things, handed out in the order in which they came. Puts and gets each wait in line.</summary>
public sealed class Store
{
    private readonly Simulation _environment;
    private readonly Queue<object> _items = new();
    private readonly Queue<StorePut> _puts = new();
    private readonly Queue<StoreGet> _gets = new();
    private readonly Notice _any;
    private readonly Notice _full;
    private readonly Notice _empty;
    private readonly Notice _change;

    public Store(Simulation environment, int capacity = int.MaxValue)
        : this(environment, [], capacity)
    {
    }

    /// <exception cref="ArgumentOutOfRangeException">The capacity is not above 0, or smaller than the number of items.</exception>
    public Store(Simulation environment, IEnumerable<object> items, int capacity = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        (_environment, Capacity) = (environment, capacity);
        (_any, _full, _empty, _change) = (new(environment), new(environment), new(environment), new(environment));
        foreach (object item in items)
            _items.Enqueue(item);
        if (_items.Count > capacity)
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, $"Must hold the {_items.Count} items given.");
    }

    public int Capacity { get; }

    /// <summary>Items in the store.</summary>
    public int Count => _items.Count;

    public StorePut Put(object item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var put = new StorePut(_environment, this, item);
        _puts.Enqueue(put);
        ServePuts();
        return put;
    }

    public StoreGet Get()
    {
        var get = new StoreGet(_environment, this);
        _gets.Enqueue(get);
        ServeGets();
        return get;
    }

    /// <summary>Occurs when there is an item; at once if there is.</summary>
    public Event WhenAny() => _any.Await(Count > 0);

    /// <summary>Occurs when the store is full; at once if it is.</summary>
    public Event WhenFull() => _full.Await(Count == Capacity);

    /// <summary>Occurs when the store is empty; at once if it is.</summary>
    public Event WhenEmpty() => _empty.Await(Count == 0);

    /// <summary>Occurs at the next put or get that is done.</summary>
    public Event WhenChange() => _change.Await(false);

    internal void ServePuts()
    {
        while (_puts.Count > 0 && Count < Capacity)
        {
            StorePut put = _puts.Dequeue();
            _items.Enqueue(put.Item);
            put.Succeed();
            _any.TellIf(true);
            _full.TellIf(Count == Capacity);
            _change.TellIf(true);
        }
    }

    internal void ServeGets()
    {
        while (_gets.Count > 0 && Count > 0)
        {
            _gets.Dequeue().Succeed(_items.Dequeue());
            _empty.TellIf(Count == 0);
            _change.TellIf(true);
        }
    }
}
