using System.CommandLine;
using SiteSim.Cli.Documents;
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

    public override DocumentKind? Answer(ParseResult parsed) => ValidationDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var (site, loaded) = Scenario.Load(parsed.GetRequiredValue(_site), parsed.GetValue(_set)!, session);
        session.Answer(ValidationDocument.Kind, new ValidationDocument(site.Name, loaded.Split, loaded.Issues, loaded.Inputs), page =>
        {
            page.Prose($"{site.Name}: nothing wrong");
            page.Tables([SplitTable.Of(loaded.Split)]);
        });
        return ExitCode.Done;
    }
}
