using System.Text.Json;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

/// <summary>One call of the command line, in this process.</summary>
internal sealed record Invocation(int Code, string Out, string Error)
{
    public static Invocation Of(params string[] args) => Of(args, new StringWriter(), CancellationToken.None);

    public static Invocation Of(string[] args, StringWriter stderr, CancellationToken stop)
    {
        var stdout = new StringWriter();
        var code = CommandLine.Run(args, stdout, stderr, stop);
        return new Invocation(code, stdout.ToString(), stderr.ToString());
    }

    /// <summary>Standard output as the one JSON document it must be: the parser refuses anything before or after it.</summary>
    public JsonElement Json()
    {
        using var document = JsonDocument.Parse(Out);
        return document.RootElement.Clone();
    }
}
