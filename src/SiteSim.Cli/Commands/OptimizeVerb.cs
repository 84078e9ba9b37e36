using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Experiments.Selection;
using SiteSim.Numerics;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim optimize</c>.</summary>
internal sealed class OptimizeVerb : Verb
{
    /// <summary>Files that a study directory may well have.</summary>
    private const int ManyShards = 20_000;

    private readonly Argument<string> _study = new("STUDY") { Description = "The study, a YAML file; its optimise: block says what is best. Without one it is the highest mean of the study's figure." };
    private readonly Option<string> _out = SharedOptions.Text("--out", "Study directory, as of sitesim sweep: what it holds is not run again, and sitesim sweep resume runs the rest. runs/<name of the study's file> when left out.", "DIR");
    private readonly Option<long?> _replications = SharedOptions.WholeNumber("--replications", "Futures of each point at most, in place of the study's.", "N", 1_000_000);
    private readonly Option<long?> _jobs = ReplicationOptions.Threads();
    private readonly Option<bool> _pareto = SharedOptions.Flag("--pareto", "Also finds, among the points that keep the constraints, those that no other beats in both the objective and the risk of the study's optimise: block, with runs where that is open.");
    private readonly Option<bool> _yes = SharedOptions.Flag("--yes", $"More than {StudyOptions.ManyPoints} points are meant.");

    public OptimizeVerb()
        : base(
            "optimize",
            "Finds the best point of a study and runs each point only as often as that takes: a few futures of all, then more where the choice is open, until the choice is as sure as asked for. "
            + "Killed and started again, it goes on where it was and makes the same choice.",
            "sitesim optimize scenarios/split-study/study.yaml --out runs/split",
            "sitesim optimize study.yaml --out runs/split --pareto",
            "sitesim optimize study.yaml --replications 500 --jobs 2 --json > best.json")
    {
        Add(_study);
        foreach (var option in new Option[] { _out, _replications, _jobs, _pareto, _yes })
        {
            Add(option);
        }
    }

    public override DocumentKind? Answer(ParseResult parsed) => SelectionDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var (study, directory) = Open(parsed, session);
        var goal = Goals.Of(study.Goal, directory.Plan.Points.Count * directory.Plan.Replications);
        Objective? risk = parsed.Has(_pareto) ? Goals.Of(study.Goal.Risk) : null;
        EnsureBudget(goal, risk, directory.Plan);
        var report = Run(directory, goal, risk, parsed, session);
        StudySelection.Of(report).Write(directory);
        StudyReport.Write(directory, directory.Finished());
        SelectionAnswer.Write(report, session);
        return ExitCode.Done;
    }

    private static void EnsureBudget(SelectionGoal goal, Objective? risk, StudyPlan plan)
    {
        var first = risk is null ? goal.FirstReplications(plan.Replications) : ParetoSelector.FirstReplications(goal, risk, plan.Replications);
        if (goal.Budget < (long)first * plan.Points.Count)
        {
            throw new InputException(FormattableString.Invariant(
                $"optimise.budget {goal.Budget}: expected at least {(long)first * plan.Points.Count} runs, {first} futures of each of {plan.Points.Count} points"));
        }
    }

    private SelectionReport Run(StudyDirectory directory, SelectionGoal goal, Objective? risk, ParseResult parsed, Session session)
    {
        try
        {
            return Progress.Show(session, progress =>
            {
                var steps = new SelectionSteps(progress, [.. directory.Plan.Points.Select(p => p.Name)]);
                var futures = new StudyFutures(directory, ReplicationOptions.JobsOf(parsed, _jobs), steps, session);
                futures.EnsureKnown([goal.Objective.Figure, .. goal.Constraints.Select(c => c.Figure), .. risk is { } other ? new[] { other.Figure } : []]);
                var result = Selector.Run(goal, futures, steps.Looked);
                steps.Looked(new SelectionProgress(result.Runs, 0, null, 0, directory.Plan.Points.Count));
                return new SelectionReport(
                    directory.Plan, goal, result, futures.NameOf(goal.Objective.Figure),
                    risk is null ? null : new ParetoReport(ParetoSelector.Run(goal, risk, Keeping(result), futures, steps.Looked), risk, futures.NameOf(risk.Figure)));
            });
        }
        catch (UnknownFigureException e)
        {
            throw new InputException(UnknownNames.Message("figure", e.Key, e.Known));
        }
        catch (OperationCanceledException)
        {
            throw new SelectionInterruptedException($"sitesim optimize {parsed.GetRequiredValue(_study)} --out {directory.Directory}");
        }
    }

    private static int[] Keeping(SelectionResult result) => [.. result.Candidates.Where(c => c.Rank is not null && c.Constraints.All(r => r.IsKept)).Select(c => c.Point)];

    private (Study Study, StudyDirectory Directory) Open(ParseResult parsed, Session session)
    {
        var path = parsed.GetRequiredValue(_study);
        var target = parsed.GetValue(_out) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path));
        var there = StudyDirectory.Find(target);
        var loaded = StudyFile.Load(path, parsed.Has(_yes) ? int.MaxValue : StudyOptions.ManyPoints);
        var study = loaded.Study ?? throw Scenario.Wrong("study", loaded.Issues);
        foreach (var note in loaded.Issues)
        {
            session.Log.Warning("{Note}", note.ToString());
        }

        if (study.Sampling != Sampling.Independent)
        {
            throw new InputException($"random.sampling is {study.Sampling.ToString().ToLowerInvariant()}: expected independent; futures that are drawn together are not evidence one by one");
        }

        var replications = StudyOptions.AtLeastOne(_replications, parsed) ?? study.Replications;
        // A shard is run whole: the smaller, the less is run that decides nothing.
        var size = there?.Plan.ShardSize() ?? (int)Math.Min(replications, 1 + (long)study.Points.Count * replications / ManyShards);
        return (study, StudyPlans.Open(target, study, replications, size));
    }
}
