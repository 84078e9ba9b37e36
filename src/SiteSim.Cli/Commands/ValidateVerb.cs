using System.CommandLine;
using SiteSim.Cli.Output;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim validate</c>.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Argument<string> _site = SharedOptions.Site();
    private readonly Option<ValueOverride[]> _set = SharedOptions.Set();

    public ValidateVerb()
        : base("validate", "Checks a scenario without running it and lists everything wrong with it.", "sitesim validate scenarios/curtailment-day/site.yaml")
    {
        Add(_site);
        Add(_set);
    }

    public override int Execute(ParseResult parsed, Session session)
    {
        var (site, loaded) = Scenario.Load(parsed.GetRequiredValue(_site), parsed.GetValue(_set)!, session);
        if (session.Json)
        {
            session.Document(new { site.Name, loaded.Split, loaded.Issues, loaded.Inputs });
        }
        else
        {
            session.Out.WriteLine($"{site.Name}: nothing wrong");
            session.Tables(SplitTable.Of(loaded.Split));
        }

        return ExitCode.Done;
    }
}
