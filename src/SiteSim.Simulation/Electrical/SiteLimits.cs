using SiteSim.Dispatch;
using SiteSim.Model.Site;

namespace SiteSim.Simulation.Electrical;

/// <summary>What the meter, each feeder and each hall may carry now, in watts at the meter, and why.</summary>
internal sealed class SiteLimits
{
    public const int Site = 0;

    private readonly SiteModel _site;
    private readonly List<LimitNode> _nodes = [];
    private readonly List<OrderCap> _orderCaps = [];
    private readonly Dictionary<string, int> _byName = [];

    /// <summary>Adds the site's tree to a dispatch problem.</summary>
    public SiteLimits(SiteModel site, DispatchProblemBuilder problem)
    {
        _site = site;
        _nodes.Add(new LimitNode("site", -1, site.Interconnection.Watts));
        foreach (var feeder in site.Feeders)
        {
            AddFeeder(feeder, Site, problem);
        }

        foreach (var hall in site.Halls.Where(h => !_byName.ContainsKey(h.Name)))
        {
            AddHall(hall, Site, problem);
        }
    }

    public int Count => _nodes.Count;

    /// <summary>Number of a hall or feeder in dispatch.</summary>
    public int NumberOf(string name) => _byName[name];

    public string NameOf(int node) => _nodes[node].Name;

    /// <summary>Meter watts this limit allows now; the site's own without curtailment orders.</summary>
    public long WattsOf(int node) => _nodes[node].Watts;

    /// <summary>Meter watts the site may draw now, orders included.</summary>
    public long SiteCap => _orderCaps.Count == 0 ? _nodes[Site].Watts : Math.Min(_nodes[Site].Watts, _orderCaps.Min(c => c.Watts));

    /// <summary>The order whose cap is lowest, or null when none is in force.</summary>
    public string? BindingOrder => _orderCaps.Count == 0 ? null : _orderCaps.MinBy(c => c.Watts).Order;

    /// <summary>When the last of the orders in force lets go, or null when none is.</summary>
    public DateTime? OrdersEndUtc => _orderCaps.Count == 0 ? null : _orderCaps.Max(c => c.EndUtc);

    /// <summary>An order caps the site at this many watts until it ends or is given another cap.</summary>
    public void SetOrderCap(string order, long watts, DateTime endUtc)
    {
        LiftOrderCap(order);
        _orderCaps.Add(new OrderCap(order, watts, endUtc));
    }

    public void LiftOrderCap(string order) => _orderCaps.RemoveAll(c => c.Order == order);

    /// <summary>What the meter may draw from now on, orders apart.</summary>
    public void SetConnection(Power limit) => _nodes[Site].Watts = limit.Watts;

    /// <summary>A bank now carries this much; <paramref name="outage"/> names what is missing, if anything.</summary>
    public void SetTransformers(string feeder, Power capacity, string? outage)
    {
        var node = _nodes[_byName[feeder]];
        node.Watts = Math.Min(node.Rating, AtMeter(capacity));
        node.Outage = outage;
    }

    /// <summary>
    /// Why a load in this hall is short: the order, the interconnection or the site's ramp at the meter, or the outage or rating of what
    /// lies between; null when no limit holds it back.
    /// </summary>
    public string? CauseFor(string hall, Outcome outcome)
    {
        for (var node = _byName[hall]; node >= 0; node = _nodes[node].Parent)
        {
            if (outcome.Binds(node))
            {
                return node == Site ? SiteCause(outcome.CommittedWatts) : _nodes[node].Outage ?? _nodes[node].Name;
            }
        }

        return null;
    }

    private string SiteCause(long committedWatts) => committedWatts < SiteCap ? "ramp" : BindingOrder ?? "interconnection";

    private void AddFeeder(Feeder feeder, int parent, DispatchProblemBuilder problem)
    {
        var rating = feeder.Rating is { } own ? AtMeter(own) : DispatchConditions.Unlimited;
        var bank = feeder.Transformers is { } transformers ? AtMeter(transformers.Capacity(transformers.Count)) : DispatchConditions.Unlimited;
        var number = Add(feeder.Name, parent, rating, problem);
        _nodes[number].Watts = Math.Min(rating, bank);
        foreach (var child in feeder.Feeders)
        {
            AddFeeder(child, number, problem);
        }

        foreach (var hall in feeder.Halls)
        {
            AddHall(_site.Halls.First(h => h.Name == hall), number, problem);
        }
    }

    private void AddHall(Hall hall, int parent, DispatchProblemBuilder problem) => Add(hall.Name, parent, AtMeter(hall.Capacity), problem);

    private int Add(string name, int parent, long rating, DispatchProblemBuilder problem)
    {
        var number = problem.AddLimit(name, parent);
        _nodes.Add(new LimitNode(name, parent, rating));
        _byName.Add(name, number);
        return number;
    }

    /// <summary>What the meter sees when this much arrives: never more than allowed, so rounded down.</summary>
    private long AtMeter(Power power) => (long)Math.Floor(power.Watts / (1 - _site.LossShare));

    private readonly record struct OrderCap(string Order, long Watts, DateTime EndUtc);

    private sealed class LimitNode(string name, int parent, long rating)
    {
        public string Name => name;

        public int Parent => parent;

        public long Rating { get; } = rating;

        public long Watts { get; set; } = rating;

        public string? Outage { get; set; }
    }
}
