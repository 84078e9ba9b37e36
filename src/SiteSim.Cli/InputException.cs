using SiteSim.Scenarios;

namespace SiteSim.Cli;

/// <summary>What the user gave is wrong, and how: the user's to mend.</summary>
internal sealed class InputException(string message, IReadOnlyList<Issue> issues) : Exception(message)
{
    public InputException(string message)
        : this(message, [])
    {
    }

    /// <summary>What is wrong, place by place; empty when the message says it all.</summary>
    public IReadOnlyList<Issue> Issues { get; } = issues;
}
