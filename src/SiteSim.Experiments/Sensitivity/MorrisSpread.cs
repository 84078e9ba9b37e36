namespace SiteSim.Experiments.Sensitivity;

/// <summary>
/// Trajectories that lie far apart. The distance of two is the sum of the distances of their points, that of a set the root of the sum of squares over its
/// pairs (Campolongo 2007, equations 3 and 4). The best set cannot be searched for; it is built from the farthest pair by adding the trajectory that adds
/// most, in the way of M. V. Ruano et al., Environmental Modelling and Software 37 (2012), 103-109.
/// </summary>
internal static class MorrisSpread
{
    public static IReadOnlyList<MorrisTrajectory> Choose(IReadOnlyList<MorrisTrajectory> candidates, int count)
    {
        var squares = Squares(candidates);
        var (first, second) = Farthest(squares);
        List<int> chosen = [first, second];
        while (chosen.Count < count)
        {
            chosen.Add(Enumerable.Range(0, candidates.Count).Except(chosen).MaxBy(c => chosen.Sum(other => squares[c][other])));
        }

        return [.. chosen.Order().Select(c => candidates[c])];
    }

    private static double[][] Squares(IReadOnlyList<MorrisTrajectory> candidates)
    {
        IReadOnlyList<int[]>[] points = [.. candidates.Select(c => c.Points())];
        double[][] squares = [.. candidates.Select(_ => new double[candidates.Count])];
        for (var a = 0; a < points.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var distance = points[a].Sum(p => points[b].Sum(q => Distance(p, q)));
                squares[a][b] = squares[b][a] = distance * distance;
            }
        }

        return squares;
    }

    private static (int, int) Farthest(double[][] squares)
    {
        var best = (A: 1, B: 0);
        for (var a = 0; a < squares.Length; a++)
        {
            for (var b = 0; b < a; b++)
            {
                best = squares[a][b] > squares[best.A][best.B] ? (a, b) : best;
            }
        }

        return best;
    }

    private static double Distance(int[] p, int[] q)
    {
        var squares = 0L;
        for (var i = 0; i < p.Length; i++)
        {
            squares += (long)(p[i] - q[i]) * (p[i] - q[i]);
        }

        return Math.Sqrt(squares);
    }
}
