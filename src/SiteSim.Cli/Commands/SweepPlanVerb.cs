using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Reports.Studies;
using SiteSim.Reports.Tables;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep plan</c>.</summary>
internal sealed class SweepPlanVerb : Verb
{
    private readonly StudyOptions _study = new();

    public SweepPlanVerb()
        : base(
            "plan",
            "Writes a study directory and runs nothing: the plan, the scenario of each point and the series they read. Shards may then be run anywhere that sees it.",
            "sitesim sweep plan scenarios/split-study/study.yaml --out runs/split",
            "sitesim sweep plan study.yaml --out /shared/split --shard-size 32") => _study.AddTo(this);

    public override DocumentKind? Answer(ParseResult parsed) => StudyPlanDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _study.Open(parsed, session, StudyFile.Load);
        var (plan, bytes) = (directory.Plan, StudySize.Of(directory.Plan, directory.ScenarioBytes()));
        var runs = (long)plan.Points.Count * plan.Replications;
        session.Answer(StudyPlanDocument.Kind, new StudyPlanDocument(plan.Name, directory.Directory, plan.Points.Count, plan.Replications, runs, plan.Shards.Count, bytes), page =>
        {
            page.Prose($"{plan.Name}\n{Quantity.Count(plan.Points.Count)} points x {Quantity.Count(plan.Replications)} replications = {Quantity.Count(runs)} runs in {Quantity.Count(plan.Shards.Count)} shards; about {StudySize.Text(bytes)} on disk when done");
            page.Line($"next: sitesim sweep resume {directory.Directory}");
        });
        return ExitCode.Done;
    }
}
