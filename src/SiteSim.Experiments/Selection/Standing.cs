namespace SiteSim.Experiments.Selection;

/// <summary>What is said of a point.</summary>
public enum Standing
{
    /// <summary>The best by what is known.</summary>
    Chosen,

    /// <summary>Shown to be worse than the chosen one.</summary>
    Worse,

    /// <summary>Shown to break a constraint.</summary>
    Breaks,

    /// <summary>Not shown to be worse or to break a constraint.</summary>
    Open,

    /// <summary>Some of its futures do not define the figure, so it has no rank.</summary>
    Undefined,
}
