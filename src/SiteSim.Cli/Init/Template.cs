namespace SiteSim.Cli.Init;

/// <summary>A scenario to start from.</summary>
/// <param name="Name">As typed.</param>
/// <param name="About">The question it answers.</param>
/// <param name="Files">Name in the new folder, and the embedded text it is filled from.</param>
/// <param name="Questions">What it wants to know.</param>
/// <param name="Run">What runs it; <c>DIR</c> stands for the folder.</param>
/// <param name="Change">What runs it with another value.</param>
internal sealed record Template(string Name, string About, IReadOnlyDictionary<string, string> Files, IReadOnlyList<Question> Questions, string Run, string Change)
{
    public string Text(string file)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream($"Templates/{Files[file]}") ?? throw new InvalidOperationException($"no embedded {Files[file]}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
