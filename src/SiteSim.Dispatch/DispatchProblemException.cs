namespace SiteSim.Dispatch;

/// <summary>A dispatch problem that cannot be built, with every reason found.</summary>
public sealed class DispatchProblemException(IReadOnlyList<string> issues)
    : Exception($"The dispatch problem has {issues.Count} issue(s):{Environment.NewLine}{string.Join(Environment.NewLine, issues)}")
{
    public IReadOnlyList<string> Issues { get; } = issues;
}
