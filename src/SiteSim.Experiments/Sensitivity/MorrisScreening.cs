using SiteSim.Experiments.Studies;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>Which inputs matter, from few runs.</summary>
/// <param name="Trajectories">That define the figure at all their points.</param>
/// <param name="Inputs">By falling mu*.</param>
public sealed record MorrisScreening(int Trajectories, IReadOnlyList<MorrisEffect> Inputs)
{
    /// <param name="effects">By trajectory, then by input; trajectories with an effect that is not finite are left out.</param>
    /// <param name="stream">For the bootstrap.</param>
    /// <returns>Null when fewer than two trajectories are left.</returns>
    public static MorrisScreening? Of(IReadOnlyList<string> inputs, IReadOnlyList<double[]> effects, RandomStream stream)
    {
        double[][] defined = [.. effects.Where(row => row.All(double.IsFinite))];
        if (defined.Length < 2)
        {
            return null;
        }

        var intervals = Bootstrap.Intervals(defined.Length, picked => Sizes(defined, picked), stream);
        var screened = inputs.Select((input, i) => Effect(input, [.. defined.Select(row => row[i])], intervals[i]));
        return new MorrisScreening(defined.Length, [.. screened.OrderByDescending(e => e.Size)]);
    }

    private static double[] Sizes(double[][] effects, int[] picked) =>
        [.. Enumerable.Range(0, effects[0].Length).Select(i => picked.Average(row => Math.Abs(effects[row][i])))];

    private static MorrisEffect Effect(string input, double[] effects, Interval interval)
    {
        var moments = RunningMoments.Of(effects);
        return new MorrisEffect(input, effects.Average(Math.Abs), interval, moments.Mean, Math.Sqrt(moments.Variance));
    }
}
