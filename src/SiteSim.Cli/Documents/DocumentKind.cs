namespace SiteSim.Cli.Documents;

/// <summary>
/// An answer that programs read. Its version goes up when a member is taken away, renamed or comes to mean something else; a member more leaves it as it is.
/// </summary>
/// <param name="Name">Behind <c>sitesim schema --output</c>.</param>
/// <param name="Version">From 1.</param>
/// <param name="Commands">Which write it, as typed.</param>
/// <param name="Description">What is in it.</param>
internal abstract record DocumentKind(string Name, int Version, string Commands, string Description)
{
    /// <summary>First member of every document of <c>--json</c>.</summary>
    public string Id => FormattableString.Invariant($"sitesim-{Name}/{Version}");

    public abstract Type Type { get; }

    /// <summary>What <c>--csv</c> can write of it, the usual one first.</summary>
    public abstract IReadOnlyList<Sheet> AllSheets { get; }
}
