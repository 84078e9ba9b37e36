namespace SiteSim.Numerics;

/// <summary>
/// Points of which every dimension has one in each of as many equal strata as there are points, strata of different dimensions put together at random.
/// Source: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21 (1979), 239-245.
/// </summary>
public static class LatinHypercube
{
    /// <summary>More points would not keep their strata apart in a double.</summary>
    public const int MostPoints = 1 << 20;

    /// <returns>A row per point; coordinates in (0, 1).</returns>
    public static double[][] Points(int count, int dimensions, RandomStream stream)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        if (count is < 1 or > MostPoints) throw new ArgumentOutOfRangeException(nameof(count), count, $"A Latin hypercube has 1 to {MostPoints} points.");
        double[][] points = [.. Enumerable.Range(0, count).Select(_ => new double[dimensions])];
        for (int d = 0; d < dimensions; d++)
        {
            int[] strata = Shuffled(count, stream);
            for (int i = 0; i < count; i++) points[i][d] = (strata[i] + Inside(stream)) / count;
        }
        return points;
    }

    /// <summary>0 to n - 1 in an order of which all are equally likely (R. Durstenfeld, Comm. ACM 7 (1964), 420).</summary>
    public static int[] Shuffled(int n, RandomStream stream)
    {
        int[] order = [.. Enumerable.Range(0, n)];
        for (int i = n - 1; i > 0; i--)
        {
            int j = stream.NextInt(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }

    /// <summary>A place inside a stratum to 32 digits, so that adding the stratum's number is exact.</summary>
    private static double Inside(RandomStream stream) => ((stream.NextUInt64() >> 32) + 0.5) * (1.0 / (1UL << 32));
}
