using System.CommandLine;
using SiteSim.Cli.Documents;

namespace SiteSim.Cli.Commands;

/// <summary>One thing <c>sitesim</c> does.</summary>
/// <param name="name">As typed.</param>
/// <param name="description">One line.</param>
/// <param name="examples">Shown under <c>--help</c>.</param>
internal abstract class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>What it answers with under <c>--json</c> and <c>--csv</c>; null where standard output is no document.</summary>
    public abstract DocumentKind? Answer(ParseResult parsed);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public abstract int Execute(ParseResult parsed, Session session);
}
