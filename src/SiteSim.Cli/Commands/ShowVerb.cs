using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Output;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Scenarios;
using SiteSim.Simulation;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim show</c>.</summary>
internal sealed class ShowVerb : Verb
{
    private readonly Argument<string> _site = SharedOptions.Site();
    private readonly Option<ValueOverride[]> _set = SharedOptions.Set();
    private readonly Option<bool> _yaml = SharedOptions.Flag("--yaml", "Print the scenario with every preset, default and override filled in.");

    public ShowVerb()
        : base(
            "show",
            "Shows what a scenario comes to: where the megawatts are, what is promised and who gives way first.",
            "sitesim show scenarios/curtailment-day/site.yaml",
            "sitesim show scenarios/curtailment-day/site.yaml --yaml > resolved.yaml")
    {
        Add(_site);
        Add(_set);
        Add(_yaml);
    }

    public override DocumentKind? Answer(ParseResult parsed) => ScenarioDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var (site, loaded) = Scenario.Load(parsed.GetRequiredValue(_site), parsed.GetValue(_set)!, session);
        if (parsed.Has(_yaml) && session.Format == OutputFormat.Text)
        {
            session.Out.Line(loaded.ResolvedYaml.TrimEnd('\n'));
            return ExitCode.Done;
        }

        var merit = MeritOrder.AtStart(site, replication: 0);
        session.Answer(ScenarioDocument.Kind, new ScenarioDocument(site.Name, loaded.Split, MegawattsRow.Of(site), SiteInventory.Of(site), merit, loaded.ResolvedYaml), page =>
        {
            page.Prose($"{site.Name}\n");
            page.Tables([SplitTable.Of(loaded.Split), .. SiteOutline.Of(site), MeritTable.Of(merit, LocalTime.Of(site.Clock, site.Horizon))]);
        });
        return ExitCode.Done;
    }
}
