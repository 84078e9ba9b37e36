using SiteSim.Experiments.Sensitivity;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Running;

/// <summary>From a design's positions to values of the scenario.</summary>
internal static class RangedPoints
{
    public static IReadOnlyList<RangedPoint> Of(SensitivityPlan plan, IReadOnlyList<StudyRange> ranges) => [.. plan.Design.Points(plan.Names()).Select(point => new RangedPoint(
        point.Name, [.. point.Positions.Zip(ranges, (position, range) => Value(position, range, plan.Design.AreProbabilities))]))];

    private static string? Value(double? position, StudyRange range, bool isProbability) =>
        position is not { } place ? range.Base : isProbability ? range.Quantile(place) : range.Between(place);
}
