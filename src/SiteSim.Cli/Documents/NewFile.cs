namespace SiteSim.Cli.Documents;

/// <summary>A file that was written.</summary>
/// <param name="File">Its path.</param>
internal sealed record NewFile(string File);
