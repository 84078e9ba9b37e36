using System.Collections.Immutable;
using SiteSim.Model.Mining;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// One future of the Bitcoin network: a pure function of the model, the start, the length and the streams, the same bits on every machine.
/// Nothing the site does reaches it. Prices and hashprices are constant within an hour, fees within 24 hours from the start.
/// A longer path begins with the shorter one.
/// </summary>
public sealed class NetworkPath
{
    private readonly DateTime _startUtc;
    private readonly long _startSubsidy;

    private NetworkPath(DateTime startUtc, NetworkModel model, double[] prices, double[] fees, NetworkChain chain)
    {
        _startUtc = startUtc;
        _startSubsidy = Subsidy.At(model.Start.Height);
        FeesSatoshi = [.. fees];
        Epochs = [.. chain.Epochs];
        Halvings = [.. chain.Halvings];
        UsdPerBitcoin = [.. prices];
        if (model.HeldHashprice is { } held)
        {
            UsdPerBitcoin = [.. Enumerable.Range(0, prices.Length).Select(hour => held / BitcoinPerPetahashDay(hour))];
        }

        UsdPerPetahashDay = [.. Enumerable.Range(0, prices.Length).Select(hour => BitcoinPerPetahashDay(hour) * UsdPerBitcoin[hour])];
    }

    /// <summary>Price by hour from the start, USD.</summary>
    public ImmutableArray<double> UsdPerBitcoin { get; }

    /// <summary>Mean fees of a block by day from the start, satoshi.</summary>
    public ImmutableArray<double> FeesSatoshi { get; }

    /// <summary>
    /// Hashprice by hour from the start, USD/PH/day before pool fee, at the difficulty and subsidy in force when the hour begins.
    /// </summary>
    public ImmutableArray<double> UsdPerPetahashDay { get; }

    /// <summary>Difficulty epochs that begin within the path, first the one under way at the start.</summary>
    public ImmutableArray<NetworkEpoch> Epochs { get; }

    /// <summary>Halvings up to the end of the last of those epochs, hence possibly after the path's end.</summary>
    public ImmutableArray<NetworkHalving> Halvings { get; }

    /// <summary>Draws a path.</summary>
    /// <param name="model">The network.</param>
    /// <param name="startUtc">First instant.</param>
    /// <param name="length">How long, above 0; the last hour and day are drawn whole.</param>
    /// <param name="streams">Fresh streams: those of another path are used up.</param>
    public static NetworkPath Realize(NetworkModel model, DateTime startUtc, TimeSpan length, NetworkStreams streams)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(length, TimeSpan.Zero);
        var prices = NetworkPrices.Realize(model, WholeSteps(length, TimeSpan.TicksPerHour), streams);
        var fees = NetworkFees.Realize(model, WholeSteps(length, TimeSpan.TicksPerDay), streams);
        var chain = new NetworkChain(model, startUtc, prices, streams);
        chain.MineUntil(startUtc + length);
        return new NetworkPath(startUtc, model, prices, fees, chain);
    }

    /// <summary>Epochs whose noise makes the level of the hash rate over a time (<see cref="NetworkStreams.HashRateLevel"/>): of 14 days, at least one.</summary>
    public static int EpochsIn(TimeSpan length) => Math.Max(1, (int)(length.Ticks / (14 * TimeSpan.TicksPerDay)));

    /// <summary>Hashprice in the hour of an instant, USD/PH/day before pool fee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the path.</exception>
    public double HashpriceAt(DateTime utc) => UsdPerPetahashDay[HourOf(utc)];

    /// <summary>Price in the hour of an instant, USD.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the path.</exception>
    public double UsdPerBitcoinAt(DateTime utc) => UsdPerBitcoin[HourOf(utc)];

    /// <summary>Subsidy in force at an instant and mean fees of its day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the path.</exception>
    public BlockReward RewardAt(DateTime utc)
    {
        var subsidy = _startSubsidy;
        foreach (var halving in Halvings)
        {
            if (halving.AtUtc <= utc) subsidy = halving.SubsidySatoshi;
        }

        return new BlockReward(subsidy, FeesSatoshi[HourOf(utc) / 24]);
    }

    /// <summary>The difficulty epoch in force at an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The instant is outside the path.</exception>
    public NetworkEpoch EpochAt(DateTime utc)
    {
        HourOf(utc);
        var (low, high) = (0, Epochs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Epochs[middle].StartUtc <= utc ? (middle, high) : (low, middle - 1);
        }

        return Epochs[low];
    }

    private static int WholeSteps(TimeSpan length, long stepTicks) => (int)((length.Ticks + stepTicks - 1) / stepTicks);

    private double BitcoinPerPetahashDay(int hour)
    {
        var utc = _startUtc.AddHours(hour);
        return Hashprice.BitcoinPerPetahashDay(RewardAt(utc), EpochAt(utc).Difficulty);
    }

    private int HourOf(DateTime utc)
    {
        var ticks = (utc - _startUtc).Ticks;
        var hour = ticks / TimeSpan.TicksPerHour;
        if (ticks < 0 || hour >= UsdPerBitcoin.Length)
            throw new ArgumentOutOfRangeException(
                nameof(utc), utc, $"Expected an instant of the path, {UsdPerBitcoin.Length} hours from {_startUtc:u}.");
        return (int)hour;
    }
}
