using SiteSim.Reports.Explaining;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Answers as <c>sitesim explain</c> gives them, each worked out once.</summary>
internal sealed class Explainer(RunContent content)
{
    private readonly StoredRun _run = new("", content.Manifest, content.Summary, content.Run.Events, content.Run.Postings);
    private readonly Dictionary<string, MarkPanel?> _panels = [];
    private HashSet<string>? _known;

    /// <summary>Null for an id that the run does not know.</summary>
    public MarkPanel? Of(string id)
    {
        _known ??= KnownIds.Of(_run).ToHashSet(StringComparer.Ordinal);
        if (!_panels.TryGetValue(id, out var panel))
        {
            panel = _known.Contains(id) ? MarkPanel.Of(Explanation.Of(_run, id), content.Summary.Time) : null;
            _panels.Add(id, panel);
        }

        return panel;
    }
}
