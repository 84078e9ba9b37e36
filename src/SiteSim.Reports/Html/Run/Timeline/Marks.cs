namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>What the charts mark, in order of time, at most some hundred: of kinds that happen often, those that matter most.</summary>
/// <param name="Shown">In order of time.</param>
/// <param name="LeftOut">How many more there are, by kind.</param>
internal sealed record Marks(IReadOnlyList<Mark> Shown, IReadOnlyDictionary<string, int> LeftOut)
{
    private const int MostOfAKind = 60;

    public static Marks Of(RunContent content)
    {
        var explainer = new Explainer(content);
        Mark[][] kinds =
        [
            [.. GridMarks.Orders(content, explainer)], [.. GridMarks.Outages(content, explainer)], [.. LeaseMarks.Shortfalls(content, explainer)],
            [.. PlanMarks.Phases(content, explainer)], [.. LeaseMarks.Tenants(content, explainer)], [.. PlanMarks.Markets(content)],
            [.. PeakMarks.Of(content)], [.. PriceMarks.Of(content)],
        ];
        return new Marks(
            [.. kinds.SelectMany(Weightiest).OrderBy(m => m.FromUtc)],
            new SortedDictionary<string, int>(kinds.Where(k => k.Length > MostOfAKind).ToDictionary(k => k[0].Kind, k => k.Length - MostOfAKind), StringComparer.Ordinal));
    }

    /// <summary>Every panel once.</summary>
    public IEnumerable<MarkPanel> Panels => Shown.SelectMany(m => new[] { m.Panel, m.Panel?.Because }).OfType<MarkPanel>().DistinctBy(p => p.Id);

    private static IEnumerable<Mark> Weightiest(Mark[] marks) =>
        marks.OrderByDescending(m => Math.Abs(m.Usd ?? 0)).ThenByDescending(m => m.ToUtc - m.FromUtc).ThenBy(m => m.FromUtc).Take(MostOfAKind);
}
