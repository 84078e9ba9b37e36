using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>Two stored studies side by side: their points by name, their replications by number.</summary>
public sealed class StudyPair
{
    /// <exception cref="RunDirectoryException">They have no point in common.</exception>
    public StudyPair(StudyDirectory a, StudyDirectory b)
    {
        var ofB = b.Plan.Points.Select((point, index) => (point.Name, index)).ToDictionary(p => p.Name, p => p.index, StringComparer.Ordinal);
        Shared = [.. a.Plan.Points.Select((point, index) => (point.Name, index)).Where(p => ofB.ContainsKey(p.Name)).Select(p => (p.Name, p.index, ofB[p.Name]))];
        Alone = [.. a.Plan.Points.Concat(b.Plan.Points).Select(p => p.Name).Except(Shared.Select(s => s.Name)).Distinct()];
        if (Shared.Count == 0)
        {
            throw new RunDirectoryException($"{a.Directory} and {b.Directory} have no point in common: the first of A is \"{a.Plan.Points[0].Name}\", of B \"{b.Plan.Points[0].Name}\"");
        }
    }

    /// <summary>Points of both, in A's order, with their indices.</summary>
    public IReadOnlyList<(string Name, int A, int B)> Shared { get; }

    /// <summary>Points that only one of them has.</summary>
    public IReadOnlyList<string> Alone { get; }

    /// <param name="a">By A's points.</param>
    /// <param name="b">By B's points.</param>
    public IReadOnlyList<PointDifference> Of(FigureName figure, IReadOnlyList<FigureSample> a, IReadOnlyList<FigureSample> b) =>
        [.. Shared.Select(s => new PointDifference(s.Name, PairedDifference.Of(figure, a[s.A], b[s.B])))];
}
