namespace SiteSim.Scenarios.Yaml;

/// <summary>Collects every issue of a load.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> _issues = [];

    public int Errors { get; private set; }

    /// <summary>In the order in which the reader of the files would meet them.</summary>
    public IReadOnlyList<Issue> Sorted() => [.. _issues
        .OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line).ThenBy(i => i.Column)
        .ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal).Distinct()];

    public void Error(Position at, string path, string message, string? hint = null)
    {
        Errors++;
        _issues.Add(new Issue(at.File, at.Line, at.Column, path, message, hint));
    }

    public void Error(Place place, string message, string? hint = null) => Error(place.At, place.Path, message, hint);

    public void Note(Place place, string message, string? hint = null) =>
        _issues.Add(new Issue(place.At.File, place.At.Line, place.At.Column, place.Path, message, hint, IssueSeverity.Note));
}
