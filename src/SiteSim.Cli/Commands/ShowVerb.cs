using System.CommandLine;
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

    public override int Execute(ParseResult parsed, Session session)
    {
        var (site, loaded) = Scenario.Load(parsed.GetRequiredValue(_site), parsed.GetValue(_set)!, session);
        if (session.Json)
        {
            session.Document(new { site.Name, loaded.Split, Megawatts = MegawattsRow.Of(site), Outline = SiteOutline.Of(site), MeritOrder = MeritOrder.AtStart(site, replication: 0), loaded.ResolvedYaml });
        }
        else if (parsed.Has(_yaml))
        {
            session.Out.Write(loaded.ResolvedYaml);
        }
        else
        {
            session.Out.WriteLine($"{site.Name}\n");
            session.Tables([SplitTable.Of(loaded.Split), .. SiteOutline.Of(site), MeritTable.Of(MeritOrder.AtStart(site, replication: 0), LocalTime.Of(site.Clock, site.Horizon))]);
        }

        return ExitCode.Done;
    }
}
