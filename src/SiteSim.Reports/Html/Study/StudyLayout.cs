using SiteSim.Reports.Studies;

namespace SiteSim.Reports.Html.Study;

/// <summary>How the points of a study lie to each other: along axes when they fill a grid of values, otherwise by name.</summary>
/// <param name="Axes">In the study's order; none for points by name.</param>
/// <param name="Labels">By point, what tells it from the others: its values, or its name.</param>
/// <param name="Order">Points along the axis where there is one that is ordered, otherwise as in the study.</param>
internal sealed record StudyLayout(IReadOnlyList<StudyAxis> Axes, IReadOnlyList<string> Labels, IReadOnlyList<int> Order)
{
    /// <summary>The one axis along which a curve makes sense; null where there is none.</summary>
    public StudyAxis? Line => Axes is [{ IsOrdered: true } axis] ? axis : null;

    public bool IsGrid => Axes.Count == 2;

    public static StudyLayout Of(StudyPlan plan)
    {
        var points = plan.Points;
        var paths = points[0].Overrides.Select(o => o.Path).ToArray();
        if (points.Count < 2 || paths.Length == 0 || !points.All(p => p.Overrides.Select(o => o.Path).SequenceEqual(paths, StringComparer.Ordinal)))
        {
            return ByName(plan);
        }

        StudyAxis[] axes = [.. paths.Select((path, i) => StudyAxis.Of(path, [.. points.Select(p => p.Overrides[i].Value).Distinct(StringComparer.Ordinal)])).Where(a => a.Values.Count > 1)];
        var isFull = axes.Aggregate(1L, (product, axis) => product * axis.Values.Count) == points.Count
            && points.DistinctBy(p => string.Join('\n', p.Overrides.Select(o => o.Value))).Count() == points.Count;
        string[] labels = [.. points.Select(p => string.Join(", ", axes.Select(a => StudyAxis.Shown(ValueOn(a, p)))))];
        if (!isFull || axes.Length is 0 or > 2)
        {
            return labels.Distinct().Count() == points.Count ? ByName(plan) with { Labels = labels } : ByName(plan);
        }

        var order = Enumerable.Range(0, points.Count);
        return new StudyLayout(axes, labels, axes is [{ IsOrdered: true } line] ? [.. order.OrderBy(i => line.Value(ValueOn(line, points[i])).Position)] : [.. order]);
    }

    /// <summary>Value of a point on an axis, as the study writes it.</summary>
    public static string ValueOn(StudyAxis axis, PlannedPoint point) => point.Overrides.First(o => o.Path == axis.Path).Value;

    private static StudyLayout ByName(StudyPlan plan) => new([], [.. plan.Points.Select(p => p.Name)], [.. Enumerable.Range(0, plan.Points.Count)]);
}
