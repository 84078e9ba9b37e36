using SiteSim.Numerics;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>The ranges of a study from what its file says.</summary>
/// <param name="resolved">The scenario as it is; null when it does not load.</param>
internal sealed class StudyRanges(StudySpec spec, MapNode? resolved, IssueList issues)
{
    /// <summary>Both percentiles that low and high are of a distribution without ends.</summary>
    private const double Tail = 0.05;

    /// <summary>All of them, or as many as can be read, with issues.</summary>
    public IReadOnlyList<StudyRange> All()
    {
        var place = spec.PlaceOf(nameof(spec.Ranges));
        if (spec.Ranges is not { } ranges)
            issues.Error(place, "the study has no ranges", "write ranges: with - { path: ..., low: ..., high: ... }");
        else if (ranges.Count == 0)
            issues.Error(place, "there is no range", "write - { path: ..., low: ..., high: ... }");
        StudyRange[] read = [.. (spec.Ranges ?? []).Select(Read).OfType<StudyRange>()];
        CheckNames();
        new StudyPoints(spec, issues).CheckOverlaps([.. (spec.Ranges ?? []).Where(r => r is { Path: not null, Low: not null }).Select(r => new Change(r.Path!, r.Low!, r.Map.At))]);
        return read;
    }

    private void CheckNames()
    {
        var seen = new Dictionary<string, RangeSpec>(StringComparer.Ordinal);
        foreach (var range in (spec.Ranges ?? []).Where(r => r is { Name: not null } or { Path: not null }))
        {
            var name = range.Name ?? range.Path!;
            if (!seen.TryAdd(name, range) && range.Path != seen[name].Path)
                issues.Error(range.PlaceOf(nameof(range.Name)), $"\"{name}\" is already the name of the range on line {seen[name].Map.At.Line}", "names must differ");
        }
    }

    private StudyRange? Read(RangeSpec range)
    {
        if (range is not { Path: { } path, Low: { } low, High: { } high, Distribution: { } distribution }
            || RangeField.At(path, range.PlaceOf(nameof(range.Path)).At, issues) is not { } field)
            return null;
        var (from, to) = (Quantity(low, range.PlaceOf(nameof(range.Low)), field), Quantity(high, range.PlaceOf(nameof(range.High)), field));
        var written = range.Base is { } node ? Quantity(node, range.PlaceOf(nameof(range.Base)), field) : null;
        if (from is null || to is null || (written is null && range.Base is not null))
            return null;
        var usual = written ?? Own(range, field);
        return IsOrdered(range, from, to, usual) && Quantiles(range, from, to, usual) is { } quantiles
            ? new StudyRange(
                range, from.Text, to.Text, written?.Text,
                new RangeScale(quantiles, distribution is RangeDistribution.Uniform or RangeDistribution.Triangular ? 0 : Tail, from.Unit.Symbol, field.IsWhole))
            : null;
    }

    private RangeQuantity? Quantity(Node node, Place place, RangeField field) => RangeQuantity.Read(node, place, field.Dimension, field.Example, issues);

    /// <summary>What the scenario has; null where it has nothing.</summary>
    private RangeQuantity? Own(RangeSpec range, RangeField field) =>
        resolved is not null && Overrides.Find(resolved, PathStep.Parse(range.Path!)!) is { IsNull: false } node
            ? RangeQuantity.Read(node is MapNode map && map.Find(field.Field.Key) is { } inner ? inner.Value : node, range.Place, field.Dimension, field.Example, new IssueList())
            : null;

    private bool IsOrdered(RangeSpec range, RangeQuantity low, RangeQuantity high, RangeQuantity? usual)
    {
        var errors = issues.Errors;
        if (high.Base <= low.Base)
            issues.Error(range.PlaceOf(nameof(range.High)), $"{high.Text} is not above low, {low.Text}");
        else if (usual is not null && (usual.Base < low.Base || usual.Base > high.Base))
            issues.Error(
                range.PlaceOf(nameof(range.Base)), $"{(range.Base is null ? "the scenario's own value " : "")}{usual.Text} is outside of {low.Text} to {high.Text}",
                range.Base is null ? "write base: with a value between" : null);
        if (range.Distribution == RangeDistribution.Lognormal && low.Base <= 0)
            issues.Error(range.PlaceOf(nameof(range.Low)), $"{low.Text} cannot be of a lognormal value: it must be above 0");
        if (range.Distribution == RangeDistribution.Triangular && usual is null)
            issues.Error(range.Place, "triangular needs its likeliest value, and the scenario has none here", $"write base: with a value from {low.Text} to {high.Text}");
        return issues.Errors == errors;
    }

    /// <summary>In the unit of low.</summary>
    private static Func<double, double>? Quantiles(RangeSpec range, RangeQuantity from, RangeQuantity to, RangeQuantity? usual)
    {
        var (low, high) = (from.In(from.Unit), to.In(from.Unit));
        return range.Distribution switch
        {
            RangeDistribution.Uniform => p => low + p * (high - low),
            RangeDistribution.Triangular => new Triangular(low, usual!.In(from.Unit), high).Quantile,
            RangeDistribution.Normal => p => (low + high) / 2 + (high - low) / 2 * StandardNormal.Quantile(p) / StandardNormal.Quantile(1 - Tail),
            RangeDistribution.Lognormal => new LogNormal(Math.Sqrt(low) * Math.Sqrt(high), high).Quantile,
            _ => null,
        };
    }
}
