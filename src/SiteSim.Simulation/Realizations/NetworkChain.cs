using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>
/// Mines the chain of a realization epoch by epoch: n blocks take Gamma(n) mean intervals of work, headers carry whole seconds, and the
/// protocol's own integers set the next target. Hash rate is constant within an epoch but for a sector exit.
/// </summary>
internal sealed class NetworkChain
{
    private const double SecondsPerYear = 365 * 86_400.0;

    private readonly NetworkModel _model;
    private readonly NetworkStreams _streams;
    private readonly DateTime _startUtc;
    private readonly double[] _hourlyPrices;
    private readonly double _logGrowth;
    private readonly double _meanFees;
    private readonly double _startLogHashprice;
    private readonly double _exitSeconds;
    private readonly LevelledNormals _noise;

    private CompactTarget _target;
    private double _exahash;
    private int _height;
    private double _seconds;
    private double _lastStepSeconds;
    private bool _exited;

    public NetworkChain(NetworkModel model, DateTime startUtc, double[] hourlyPrices, NetworkStreams streams)
    {
        (_model, _startUtc, _hourlyPrices, _streams) = (model, startUtc, hourlyPrices, streams);
        _noise = new LevelledNormals(streams.HashRate, NetworkPath.EpochsIn(TimeSpan.FromHours(hourlyPrices.Length)), streams.HashRateLevel);
        _exitSeconds = ExitSeconds(model.Exit, startUtc);
        _logGrowth = PortableMath.Log(1 + model.HashRate.GrowthPerYear);
        _meanFees = NetworkFees.MeanSatoshi(model);
        _height = model.Start.Height;
        _target = Difficulty.ToCompact(model.Start.Difficulty);
        _exahash = NetworkHashRate.Exahash(Difficulty.Of(_target), Epoch.TargetSpacingSeconds);
        _startLogHashprice = LogHashprice();
    }

    public List<NetworkEpoch> Epochs { get; } = [];

    public List<NetworkHalving> Halvings { get; } = [];

    /// <summary>Mines until an epoch begins at or after <paramref name="endUtc"/>.</summary>
    public void MineUntil(DateTime endUtc)
    {
        var epoch = Epoch.Of(_height);
        var firstTime = HeaderTime() - ((_height - epoch.FirstHeight) * Epoch.TargetSpacingSeconds);
        while (Now() < endUtc)
        {
            Epochs.Add(new NetworkEpoch(Now(), _height, _target, _exahash));
            MineTo(epoch.LastHeight);
            _target = Retarget.Next(_target, firstTime, HeaderTime());
            StepHashRate();
            epoch = epoch.Next;
            MineTo(epoch.FirstHeight);
            firstTime = HeaderTime();
        }
    }

    private static double ExitSeconds(SectorExit? exit, DateTime startUtc)
    {
        if (exit is null) return double.PositiveInfinity;
        if (exit.AtUtc < startUtc || !(exit.Share is >= 0 and < 1))
            throw new ArgumentException(
                $"{exit} is impossible: expected a share from 0 to below 1 and a date not before the start {startUtc:u}.", nameof(exit));
        return (exit.AtUtc - startUtc).TotalSeconds;
    }

    private void MineTo(int height)
    {
        var halving = Subsidy.NextHalving(_height);
        if (halving <= height)
        {
            Mine(halving - _height);
            Halvings.Add(new NetworkHalving(Now(), _height, Subsidy.At(_height)));
        }

        Mine(height - _height);
    }

    private void Mine(int blocks)
    {
        if (blocks == 0) return;
        var intervals = _streams.Blocks.NextGamma(blocks);
        var seconds = intervals * SpacingSeconds();
        if (!_exited && _seconds + seconds > _exitSeconds)
        {
            // The work left at the exit takes longer by the hash rate that is gone.
            var untilExit = _exitSeconds - _seconds;
            _exited = true;
            _exahash *= 1 - _model.Exit!.Share;
            seconds = untilExit + ((seconds - untilExit) / (1 - _model.Exit.Share));
        }

        _seconds += seconds;
        _height += blocks;
    }

    private double SpacingSeconds() => NetworkHashRate.SpacingSeconds(Difficulty.Of(_target), _exahash);

    private void StepHashRate()
    {
        var model = _model.HashRate;
        var years = (_seconds - _lastStepSeconds) / SecondsPerYear;
        var gap = LogHashprice() - _startLogHashprice + (_logGrowth * _seconds / SecondsPerYear);
        var step = (_logGrowth * years) + (model.Elasticity * gap) + (model.NoisePerEpoch * _noise.Next());
        _exahash *= PortableMath.Exp(step);
        _lastStepSeconds = _seconds;
    }

    /// <summary>Log of the hashprice at mean fees: a fee spike of some days builds no machines.</summary>
    private double LogHashprice()
    {
        if (_model.HeldHashprice is { } held) return PortableMath.Log(held);
        var reward = new BlockReward(Subsidy.At(_height + 1), _meanFees);
        var hour = Math.Min((int)(_seconds / 3600), _hourlyPrices.Length - 1);
        return PortableMath.Log(Hashprice.UsdPerPetahashDay(reward, _hourlyPrices[hour], Difficulty.Of(_target)));
    }

    private DateTime Now() => _startUtc.AddTicks((long)Math.Floor(_seconds * TimeSpan.TicksPerSecond));

    private long HeaderTime() => (Now() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;
}
