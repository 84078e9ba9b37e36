using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>Mean fees per block of each day of a realization, satoshi.</summary>
internal static class NetworkFees
{
    private const double DaysPerYear = 365;

    /// <summary>The fees a block carries in the mean without spikes, satoshi.</summary>
    public static double MeanSatoshi(NetworkModel network) =>
        BlockReward.WithFeeShare(Subsidy.At(network.Start.Height), network.Fees.MeanShare).FeesSatoshi;

    /// <summary>The log fee starts from its stationary distribution and is shifted by half its variance: every day has the mean.</summary>
    public static double[] Realize(NetworkModel network, int days, NetworkStreams streams)
    {
        var model = network.Fees;
        if (!(model.Persistence is >= 0 and < 1))
            throw new ArgumentException($"Persistence of fees is {model.Persistence}; expected 0 to below 1.", nameof(network));
        var mean = MeanSatoshi(network);
        var innovation = model.Sd * Math.Sqrt(1 - (model.Persistence * model.Persistence));

        var fees = new double[days];
        var log = model.Sd * streams.Fees.NextNormal();
        for (var day = 0; day < days; day++)
        {
            log += NextSpike(model.Spikes, streams.Spikes);
            fees[day] = mean * PortableMath.Exp(log - (model.Sd * model.Sd / 2));
            log = (model.Persistence * log) + (innovation * streams.Fees.NextNormal());
        }

        return fees;
    }

    private static double NextSpike(FeeSpikes spikes, RandomStream stream)
    {
        var jump = 0.0;
        for (var left = stream.NextPoisson(spikes.PerYear / DaysPerYear); left > 0; left--)
            jump += spikes.Smallest + ((spikes.Largest - spikes.Smallest) * stream.NextDouble());
        return jump;
    }
}
