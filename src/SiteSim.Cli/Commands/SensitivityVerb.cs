using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Experiments.Sensitivity;
using SiteSim.Reports.Sensitivity;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sensitivity</c>.</summary>
internal sealed class SensitivityVerb : Verb
{
    private readonly StudyOptions _study = new("The study with ranges:, a YAML file; or a directory that this command wrote, to go on with or to read again.");
    private readonly DesignOptions _design = new();
    private readonly EngineOptions _engine = new();
    private readonly Option<string> _figure = SharedOptions.Text("--figure", "Key of the figure to analyse, as in summary.json, in place of the study's. A finished study answers for every figure.", "KEY");

    public SensitivityVerb()
        : base(
            "sensitivity",
            "Says which inputs move a figure: runs points of a study's ranges: on the same futures, in a study directory like a sweep's, and ranks the ranges by what they do.",
            "sitesim sensitivity scenarios/sensitivity-study/study.yaml --out runs/tornado",
            "sitesim sensitivity study.yaml --method morris --trajectories 20 --replications 8 --out runs/screen",
            "sitesim sensitivity study.yaml --method sobol --samples 256 --figure mining_revenue_usd --out runs/shares --json > shares.json",
            "sitesim sensitivity runs/shares --figure lease_rent_usd")
    {
        _study.AddTo(this);
        _design.AddTo(this);
        Add(_figure);
        _engine.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => SensitivityDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        _engine.Check(parsed);
        var (directory, plan) = Directory.Exists(_study.PathOf(parsed)) ? Existing(parsed, session) : Begin(parsed, session);
        _engine.Finish(directory, parsed, session);
        SensitivityAnswer.Write(directory, plan, parsed.GetValue(_figure) ?? directory.Plan.Figure, session);
        return ExitCode.Done;
    }

    private (StudyDirectory, SensitivityPlan) Existing(ParseResult parsed, Session session)
    {
        if ((_study.Given(parsed) ?? _design.Given(parsed)) is { } option)
        {
            throw new InputException($"{option.Name} changes the plan: expected the study file with it, and a directory of its own");
        }

        var directory = StudyPlans.Existing(_study.PathOf(parsed));
        var plan = SensitivityFile.Read(directory);
        if (parsed.GetValue(_figure) is { } figure && directory.Missing().Count > 0)
        {
            FigureProbe.EnsureKnown(figure, PointSites.Load(directory, directory.Plan.Baseline), session.Stop);
        }

        return (directory, plan);
    }

    private (StudyDirectory, SensitivityPlan) Begin(ParseResult parsed, Session session)
    {
        var design = _design.Of(parsed);
        SensitivityPlan? plan = null;
        var directory = _study.Open(parsed, session, Load, parsed.GetValue(_figure));
        SensitivityFile.Write(directory, plan!);
        return (directory, plan!);

        LoadedStudy Load(string path, int most) => RangedStudyFile.Load(path, ranges => RangedPoints.Of(plan = Plan(design, ranges, most), ranges));
    }

    private static SensitivityPlan Plan(SensitivityDesign design, IReadOnlyList<StudyRange> ranges, int most)
    {
        var count = design.Count(ranges.Count);
        if (count > most)
        {
            throw new InputException(FormattableString.Invariant($"the design has {count} points, more than {most}: expected fewer, or --yes when it is meant"));
        }

        if (design is SobolDesign { Sampling: SobolSampling.Sequence } && ranges.Count > SobolDesign.MostInputsOfASequence)
        {
            throw new InputException(FormattableString.Invariant($"{ranges.Count} ranges are more than the {SobolDesign.MostInputsOfASequence} that a Sobol sequence serves: expected fewer, or --latin"));
        }

        return new SensitivityPlan(
            SensitivityPlan.CurrentFormat, design, [.. ranges.Select(r => new SensitivityInput(r.Name, r.Path, r.Low, r.High, r.Base, r.Distribution))]);
    }
}
