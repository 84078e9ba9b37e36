namespace SiteSim.Experiments.Selection;

/// <summary>Some of the points of a study as if there were no others.</summary>
/// <param name="all">The study.</param>
/// <param name="points">Those that are left, by their index in it.</param>
internal sealed class SomePoints(IFutures all, IReadOnlyList<int> points) : IFutures
{
    public int Points => points.Count;

    public int Replications => all.Replications;

    public void Run(IReadOnlyList<int> counts)
    {
        var ofAll = new int[all.Points];
        for (var i = 0; i < points.Count; i++)
        {
            ofAll[points[i]] = counts[i];
        }

        all.Run(ofAll);
    }

    public IReadOnlyList<double> Figure(int point, string key) => all.Figure(points[point], key);
}
