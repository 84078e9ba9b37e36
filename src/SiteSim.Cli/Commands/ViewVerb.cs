using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Reports.Studies;
using SiteSim.Viewer;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim view</c>.</summary>
internal sealed class ViewVerb : Verb
{
    private const int LargestPort = 65_535;

    private readonly Argument<string> _directory = new("DIR") { Description = "Folder with run and study directories in it, or one of them." };
    private readonly Option<long?> _port = SharedOptions.WholeNumber("--port", "Port of 127.0.0.1 and ::1; a free one when left out.", "N", LargestPort);

    public ViewVerb()
        : base(
            "view",
            "Shows the runs and studies of a folder in the browser, on this machine only: prints an address, serves until Ctrl-C and changes nothing.",
            "sitesim view runs",
            "sitesim view runs --port 8080")
    {
        Add(_directory);
        Add(_port);
    }

    public override DocumentKind? Answer(ParseResult parsed) => ViewDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        Serve(new ViewerOptions(
            parsed.GetRequiredValue(_directory), (int)(parsed.GetValue(_port) ?? 0), WhyNotPaired, failure => session.Log.Error(failure, "a page could not be made")), session).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private static async Task Serve(ViewerOptions options, Session session)
    {
        await using var server = await Start(options);
        var directory = Path.GetFullPath(options.Directory);
        session.Answer(ViewDocument.Kind, new ViewDocument(server.Address, directory, server.Address.Port), page => page.Line(server.Address.ToString()));
        session.Log.Information("serving {Directory} to this machine only; whoever has the address may read it. Ctrl-C ends it", directory);
        _ = server.ReadAhead();
        await Task.Delay(Timeout.Infinite, session.Stop).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private static async Task<ViewerServer> Start(ViewerOptions options)
    {
        try
        {
            return await ViewerServer.StartAsync(options);
        }
        catch (ViewerException e)
        {
            throw new InputException(e.Message);
        }
    }

    /// <summary>As <c>sitesim sweep compare</c> asks.</summary>
    private static string? WhyNotPaired(StudyDirectory a, StudyDirectory b, StudyPair pair)
    {
        try
        {
            foreach (var (name, inA, inB) in pair.Shared)
            {
                ComparableSites.Ensure(name, PointSites.Load(a, inA), PointSites.Load(b, inB));
            }

            return null;
        }
        catch (InputException e)
        {
            return e.Message;
        }
    }
}
