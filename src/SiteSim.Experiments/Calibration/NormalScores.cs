using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>Replaces observations by the standard normal quantile of their rank, ties by that of their middle rank; NaN stays NaN.</summary>
public static class NormalScores
{
    public static double[] Of(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).Where(i => !double.IsNaN(values[i])).OrderBy(i => values[i]).ThenBy(i => i)];
        double[] scores = new double[values.Count];
        Array.Fill(scores, double.NaN);
        for (int first = 0, end; first < order.Length; first = end)
        {
            for (end = first + 1; end < order.Length && values[order[end]] == values[order[first]];) end++;
            double score = StandardNormal.Quantile((first + end) / (2.0 * order.Length)); // mean of (rank - 1/2) / n
            for (int i = first; i < end; i++) scores[order[i]] = score;
        }
        return scores;
    }
}
