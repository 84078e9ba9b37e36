namespace SiteSim.Scenarios;

/// <summary>Whether an issue stops the run.</summary>
public enum IssueSeverity
{
    /// <summary>The scenario cannot be run.</summary>
    Error,

    /// <summary>Worth knowing; the scenario runs.</summary>
    Note,
}
