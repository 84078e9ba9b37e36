using SiteSim.Model.Mining;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>Hourly bitcoin prices of a realization: the exact solution of the jump diffusion at whole hours.</summary>
internal static class NetworkPrices
{
    private const double HoursPerYear = 8_760;

    public static double[] Realize(NetworkModel network, int hours, NetworkStreams streams)
    {
        var model = network.Price;
        var jumps = model.Jumps;
        var variance = model.DiffusionVariance;
        var meanJumpFactor = PortableMath.Exp(jumps.Mean + (jumps.Sd * jumps.Sd / 2));
        var logDrift = (model.Drift - (variance / 2) - (jumps.PerYear * (meanJumpFactor - 1))) / HoursPerYear;
        var sd = Math.Sqrt(variance / HoursPerYear);

        var moves = new LevelledNormals(streams.Price, hours, streams.PriceLevel);
        var prices = new double[hours];
        var log = 0.0;
        for (var hour = 0; hour < hours; hour++)
        {
            prices[hour] = network.Start.UsdPerBitcoin * PortableMath.Exp(log);
            log += logDrift + (sd * moves.Next()) + NextJump(jumps, streams.Jumps);
        }

        return prices;
    }

    /// <summary>Sum of an hour's jumps; n normal jumps add up to one of n times the mean and variance.</summary>
    private static double NextJump(PriceJumps jumps, RandomStream stream)
    {
        var count = stream.NextPoisson(jumps.PerYear / HoursPerYear);
        return count == 0 ? 0 : (count * jumps.Mean) + (Math.Sqrt(count) * jumps.Sd * stream.NextNormal());
    }
}
