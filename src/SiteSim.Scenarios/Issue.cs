namespace SiteSim.Scenarios;

/// <summary>Whether an issue stops the run.</summary>
public enum IssueSeverity
{
    /// <summary>The scenario cannot be run.</summary>
    Error,

    /// <summary>Worth knowing; the scenario runs.</summary>
    Note,
}

/// <summary>Something wrong, or worth knowing, in what the user wrote.</summary>
/// <param name="File">File that wrote it; <c>--set</c> for an override.</param>
/// <param name="Line">From 1. For <c>--set</c>, the number of the override.</param>
/// <param name="Column">From 1.</param>
/// <param name="Path">Where in the scenario, as <c>mining.fleets[1].power</c>; empty for the file as a whole.</param>
/// <param name="Message">The value, and what was expected.</param>
/// <param name="Hint">What to write instead, or null.</param>
/// <param name="Severity">Whether it stops the run.</param>
public sealed record Issue(
    string File, int Line, int Column, string Path, string Message, string? Hint, IssueSeverity Severity = IssueSeverity.Error)
{
    /// <summary>One line, in the form editors and terminals turn into a link: <c>file(line,column): error: path: message (hint)</c>.</summary>
    public override string ToString()
    {
        var severity = Severity == IssueSeverity.Error ? "error" : "note";
        var path = Path.Length == 0 ? "" : Path + ": ";
        var hint = Hint is null ? "" : $" ({Hint})";
        return FormattableString.Invariant($"{File}({Line},{Column}): {severity}: {path}{Message}{hint}");
    }
}
