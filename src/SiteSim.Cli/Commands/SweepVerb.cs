using System.CommandLine;
using System.Reflection;
using SiteSim.Cli.Running;
using SiteSim.Experiments.Studies;
using SiteSim.Reports;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep</c>.</summary>
internal class SweepVerb : Verb
{
    private const int ManyPoints = 10_000;

    private readonly Argument<string?> _study = new("STUDY") { Description = "The study, a YAML file; left out, the study in --out goes on from its own plan.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _out = SharedOptions.Text("--out", "Study directory; one that holds the same study is taken up where it was left. runs/<name of the study's file> when left out.", "DIR");
    private readonly Option<long?> _replications = SharedOptions.WholeNumber("--replications", "Replications of each point, in place of the study's.", "N", 1_000_000);
    private readonly Option<long?> _jobs = ReplicationOptions.Threads();
    private readonly Option<long?> _shard = SharedOptions.WholeNumber("--shard-size", $"Replications that are finished, or lost, together; {StudyPlan.UsualShard} when left out. Results do not depend on it.", "N", 1_000_000);
    private readonly Option<bool> _yes = SharedOptions.Flag("--yes", $"Run more than {ManyPoints} points.");

    public SweepVerb()
        : this(
            "sweep",
            "Runs every point of a study (vary: axes, or alternatives: by name) on the same futures, and prints each beside the baseline. Killed and started again, it goes on where it was and gives the same bytes.",
            "sitesim sweep scenarios/split-study/study.yaml --out runs/split",
            "sitesim sweep --out runs/split",
            "sitesim sweep study.yaml --out runs/split --replications 8 --jobs 2 --json > split.json")
    {
    }

    protected SweepVerb(string name, string description, params string[] examples)
        : base(name, description, examples)
    {
        foreach (var option in new Option[] { _out, _replications, _jobs, _shard, _yes })
        {
            Add(option);
        }

        Add(_study);
    }

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = parsed.GetValue(_study) is { } path ? Open(path, parsed, session) : Resume(parsed);
        new StudyExecution(directory, ReplicationOptions.JobsOf(parsed, _jobs), session).Run();
        Write(directory, directory.Reduce(), session);
        return ExitCode.Done;
    }

    protected virtual LoadedStudy Load(string path, int most) => StudyFile.Load(path, most);

    protected virtual void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples, Session session)
    {
        var rows = SweepRow.All(directory.Plan, samples);
        if (session.Json)
        {
            session.Document(new { directory.Plan.Name, directory.Directory, directory.Results, directory.Plan.Replications, Baseline = directory.Plan.Points[directory.Plan.Baseline].Name, Points = rows });
            return;
        }

        session.Out.WriteLine($"{directory.Plan.Name}\n");
        session.Tables(SweepTable.Of(directory.Plan, rows));
        session.Out.WriteLine($"results: {directory.Results}");
    }

    private StudyDirectory Resume(ParseResult parsed)
    {
        var path = parsed.GetValue(_out) ?? throw new InputException("no study: expected a study file, or --out with a study directory to go on with");
        if (new Option[] { _replications, _shard }.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } option)
        {
            throw new InputException($"{option.Name} changes the plan: expected the study file with it, and a directory of its own");
        }

        var directory = StudyDirectory.Find(path) ?? throw new InputException($"{path} holds no study: expected a study directory, or a study file before --out");
        return directory.Plan.Version == Version
            ? directory
            : throw new InputException($"{path} is of another version: its plan is of {directory.Plan.Version}, this is {Version}. What is finished is kept; run it with its own version, or the study in another directory");
    }

    private StudyDirectory Open(string path, ParseResult parsed, Session session)
    {
        var target = parsed.GetValue(_out) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path));
        // Says early what loading thousands of points would only delay.
        var there = StudyDirectory.Find(target);
        var loaded = Load(path, parsed.Has(_yes) ? int.MaxValue : ManyPoints);
        var study = loaded.Study ?? throw Scenario.Wrong("study", loaded.Issues);
        foreach (var note in loaded.Issues)
        {
            session.Log.Warning("{Note}", note.ToString());
        }

        var plan = PlanOf(study, parsed, there?.Plan.ShardSize() ?? StudyPlan.UsualShard);
        return StudyDirectory.Open(target, plan, study.ResolvedYaml, [.. study.Points.Select(p => p.ResolvedYaml)]);
    }

    private StudyPlan PlanOf(Study study, ParseResult parsed, int usualShard)
    {
        var replications = AtLeastOne(_replications, parsed) ?? study.Replications;
        var inputs = study.Points.SelectMany(p => p.Inputs.Where(i => p.ResolvedYaml.Contains(Path.GetFullPath(i.Path), StringComparison.Ordinal)))
            .DistinctBy(i => i.Path).OrderBy(i => i.Path, StringComparer.Ordinal);
        return new StudyPlan(
            StudyPlan.CurrentFormat, Version, study.Name, replications, study.Figure, study.Baseline,
            [.. study.Points.Select(p => new PlannedPoint(p.Name, [.. p.Overrides.Select(o => new ManifestOverride(o.Path, o.Value))], StudyPlan.Hash(p.ResolvedYaml)))],
            [.. inputs.Select(i => new ManifestInput(Path.GetFullPath(i.Path), i.Sha256))],
            StudyPlan.Cut(study.Points.Count, replications, AtLeastOne(_shard, parsed) ?? Math.Min(usualShard, replications)));
    }

    private static int? AtLeastOne(Option<long?> option, ParseResult parsed) => parsed.GetValue(option) switch
    {
        null => null,
        0 => throw new InputException($"{option.Name} 0: expected at least 1"),
        { } number => (int)number,
    };

    private static string Version { get; } = typeof(SweepVerb).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
