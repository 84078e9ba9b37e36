using SiteSim.Model.Finance;

namespace SiteSim.Simulation.Accounting;

/// <summary>Coin held, in satoshi, with its cost by day of receipt; what is sold first was received first (FIFO), and the cost is conserved to the micro-USD.</summary>
internal sealed class CoinLots
{
    private readonly LinkedList<(long Satoshi, Money Cost)> _lots = [];

    public long Satoshi { get; private set; }

    /// <summary>Of all that is held.</summary>
    public Money Cost { get; private set; }

    public void Add(long satoshi, Money cost)
    {
        if (satoshi > 0) _lots.AddLast((satoshi, cost));
        Satoshi += satoshi;
        Cost += cost;
    }

    /// <summary>Takes out the oldest coin; its cost.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than is held, or a negative amount.</exception>
    public Money Take(long satoshi)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(satoshi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(satoshi, Satoshi);
        Satoshi -= satoshi;
        var taken = Money.Zero;
        while (satoshi > 0)
        {
            var (held, cost) = _lots.First!.Value;
            _lots.RemoveFirst();
            var part = Math.Min(held, satoshi);
            var partCost = Part(cost, part, held);
            if (part < held) _lots.AddFirst((held - part, cost - partCost));
            satoshi -= part;
            taken += partCost;
        }

        Cost -= taken;
        return taken;
    }

    /// <summary>An amount's share part / whole, rounded down; all of it for the whole.</summary>
    internal static Money Part(Money amount, long part, long whole) => new((long)((Int128)amount.MicroUsd * part / whole));
}
