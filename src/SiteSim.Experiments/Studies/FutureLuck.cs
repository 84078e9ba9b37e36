using SiteSim.Numerics;
using SiteSim.Simulation.Realizations;
using SiteSim.Simulation.Results;

namespace SiteSim.Experiments.Studies;

/// <summary>
/// How much luckier a future is than futures are in expectation, in what moves a mine most: figures of the realization alone, the same under every plan, whose expectation
/// is 0 by the model. They tell a lucky sample from an unlucky one, and serve as controls (<see cref="ControlledMean"/>).
/// </summary>
public static class FutureLuck
{
    private const string Section = "luck";

    /// <summary>Of a run; none without a network, or where its hashprice is held.</summary>
    public static IEnumerable<Figure> Of(RunResult run)
    {
        if (run.Site.Network is not { HeldHashprice: null } network)
        {
            yield break;
        }

        var prices = run.Series["bitcoin_usd"].Values;
        var half = prices.Length / 2;
        yield return New("bitcoin_first_half_luck_pct", "bitcoin price over its expectation, first half", 100 * Excess(0, half), "%");
        yield return New("bitcoin_second_half_luck_pct", "bitcoin price over its expectation, second half", 100 * Excess(half, prices.Length), "%");
        var streams = new NetworkStreams(run.Site.Streams(run.Replication));
        var epochs = NetworkPath.EpochsIn(run.Site.Horizon.Length);
        yield return New("hash_rate_luck_sd", "level of the hash rate's noise, standard deviations", streams.HashRateLevel ?? LevelledNormals.LevelOf(streams.HashRate, epochs), "");

        // The price of a jump diffusion is expected to grow by its drift (BitcoinPriceModel), whole hours apart.
        double Excess(int from, int to)
        {
            var sum = 0.0;
            for (var i = from; i < to; i++)
            {
                var years = Math.Floor((run.Series.StartsUtc[i] - run.Site.Horizon.StartUtc).TotalHours) / 8_760;
                sum += prices[i] / (network.Start.UsdPerBitcoin * PortableMath.Exp(network.Price.Drift * years)) - 1;
            }

            return sum / Math.Max(1, to - from);
        }
    }

    /// <summary>Of the replications of a sample; empty where not all of them say.</summary>
    public static IReadOnlyList<IReadOnlyList<double>> Of(FigureSample sample)
    {
        IReadOnlyList<double>[] columns = [.. sample.Names.Where(n => n.Section == Section).Select(sample.Column)];
        return columns.All(c => c.All(double.IsFinite)) ? columns : [];
    }

    private static Figure New(string key, string label, double value, string unit) => new(Section, key, label, value, unit, []);
}
