using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>A walk through a grid of levels that moves every input once.</summary>
/// <param name="Start">Level of each input at the first point.</param>
/// <param name="Jump">By how many levels an input moves.</param>
/// <param name="Rises">By input: up rather than down.</param>
/// <param name="Order">In which the inputs move.</param>
internal sealed record MorrisTrajectory(int[] Start, int Jump, bool[] Rises, int[] Order)
{
    /// <summary>As Morris, section 3: the lower level of each input, its direction, and the order are drawn, all equally likely.</summary>
    public static MorrisTrajectory Draw(int inputs, int levels, RandomStream stream)
    {
        var jump = levels / 2;
        var (start, rises) = (new int[inputs], new bool[inputs]);
        for (var i = 0; i < inputs; i++)
        {
            var low = stream.NextInt(levels - jump);
            rises[i] = stream.NextInt(2) == 1;
            start[i] = rises[i] ? low : low + jump;
        }

        return new MorrisTrajectory(start, jump, rises, LatinHypercube.Shuffled(inputs, stream));
    }

    /// <summary>Levels of the inputs at each point, one more point than inputs.</summary>
    public IReadOnlyList<int[]> Points()
    {
        var points = new List<int[]> { Start };
        foreach (var input in Order)
        {
            int[] next = [.. points[^1]];
            next[input] += Rises[input] ? Jump : -Jump;
            points.Add(next);
        }

        return points;
    }
}
