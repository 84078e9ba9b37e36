namespace SiteSim.Experiments.Selection;

/// <summary>A figure that no run has.</summary>
/// <param name="key">As asked for.</param>
/// <param name="known">Keys there are.</param>
public sealed class UnknownFigureException(string key, IReadOnlyList<string> known) : Exception($"no run has the figure \"{key}\"")
{
    public string Key => key;

    public IReadOnlyList<string> Known => known;
}
