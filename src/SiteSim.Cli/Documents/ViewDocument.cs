namespace SiteSim.Cli.Documents;

/// <summary>A server that shows a folder.</summary>
/// <param name="Url">To open in a browser; whoever has it may read the folder.</param>
/// <param name="Directory">What is shown.</param>
/// <param name="Port">Of the loopback addresses.</param>
internal sealed record ViewDocument(Uri Url, string Directory, int Port)
{
    public static DocumentKind<ViewDocument> Kind { get; } = new(
        "view", 1, "view", "Where the viewer listens; written when it does.", Sheet<ViewDocument>.Of("view", "the server", d => Enumerable.Repeat(d, 1)));
}
