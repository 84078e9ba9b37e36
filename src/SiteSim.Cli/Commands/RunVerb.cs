using System.CommandLine;
using System.Globalization;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Experiments.Plans;
using SiteSim.Model.Site;
using SiteSim.Reports;
using SiteSim.Reports.Summaries;
using SiteSim.Scenarios;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim run</c>.</summary>
internal sealed class RunVerb : Verb
{
    private readonly Argument<string> _site = SharedOptions.Site();
    private readonly Option<string> _out = SharedOptions.Text("--out", "Directory to write; runs/<folder of the scenario> when left out. A run that is there is replaced.", "DIR");
    private readonly Option<long?> _seed = SharedOptions.WholeNumber("--seed", "Seed of the realization, in place of the scenario's.", "N", long.MaxValue);
    private readonly Option<long?> _replication = SharedOptions.WholeNumber("--replication", "Number of the realization under the seed; 0 when left out.", "K", int.MaxValue);
    private readonly Option<ValueOverride[]> _set = SharedOptions.Set();
    private readonly ReplicationOptions _replications = new();
    private readonly Option<bool> _timing = SharedOptions.Flag("--timing", "Print wall and CPU seconds of each stage and the peak memory.");
    private readonly Option<bool> _full = SharedOptions.Flag("--full", "Print every figure and table, not only those asked for first.");

    public RunVerb()
        : base(
            "run",
            "Simulates a site, writes a run directory (report, series, events, ledger) and prints the summary. With --replications, runs many futures, prints what they have in common, and the directory holds the first of them and every figure of all.",
            "sitesim run scenarios/curtailment-day/site.yaml",
            "sitesim run site.yaml --out runs/tight --set \"grid.curtailments[id=heat-dome].limit=3 MW\"",
            "sitesim run site.yaml --seed 7 --replication 3 --json > result.json",
            "sitesim run site.yaml --csv --table statement > statement.csv",
            "sitesim run site.yaml --replications 64 --until-ci 2% --out runs/plan",
            "sitesim run site.yaml --replications 64 --sampling antithetic")
    {
        foreach (var option in new Option[] { _out, _seed, _replication, _set, _full, _timing })
        {
            Add(option);
        }

        Add(_site);
        _replications.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => _replications.AreGiven(parsed) ? ReplicationsDocument.Kind : RunDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var path = parsed.GetRequiredValue(_site);
        var overrides = Overrides(parsed);
        if (_replications.AreGiven(parsed))
        {
            return ExecuteMany(path, overrides, parsed, session);
        }

        var stages = new StageClock();
        var (site, loaded) = stages.Time("load", () => Scenario.Load(path, overrides, session));
        var directory = parsed.GetValue(_out) ?? DefaultDirectory(path);
        RunDirectory.EnsureWritable(directory);
        var result = stages.Time("simulate", () => Simulate(site, parsed, session));
        stages.Time("write", () => RunDirectory.Write(directory, result, Origin(path, loaded, overrides), stop: session.Stop));
        var summary = RunSummary.Of(result);
        RunLog.Write(result, summary, session.Log);
        RunSummaryText.Write(directory, result, summary, parsed.Has(_timing) ? stages.Finish() : null, parsed.Has(_full), session);
        return ExitCode.Done;
    }

    private int ExecuteMany(string path, ValueOverride[] overrides, ParseResult parsed, Session session)
    {
        Option[] ofOne = [_replication, _full, _timing];
        if (ofOne.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } option)
        {
            throw new InputException($"{option.Name} is for one run, which --replications and --until-ci are not");
        }

        var many = new ReplicatedRun(_replications.Of(parsed), _replications.FigureOf(parsed));
        var (site, loaded) = Scenario.Load(path, overrides, session);
        var directory = parsed.GetValue(_out) ?? DefaultDirectory(path);
        RunDirectory.EnsureWritable(directory);
        var (sample, first) = many.Of(site, session);
        RunDirectory.Write(directory, first, Origin(path, loaded, overrides), sample, session.Stop);
        ReplicationText.Write(directory, first, sample, many.NameOf(sample), session);
        return ExitCode.Done;
    }

    private RunResult Simulate(SiteModel site, ParseResult parsed, Session session)
    {
        var replication = (int)(parsed.GetValue(_replication) ?? 0);
        return Progress.Show(session, progress => PlanRun.Execute(site, replication, new RunSteps(progress), session.Stop));
    }

    private ValueOverride[] Overrides(ParseResult parsed)
    {
        ValueOverride[] seed = parsed.GetValue(_seed) is { } number ? [new ValueOverride("random.seed", number.ToString(CultureInfo.InvariantCulture))] : [];
        return [.. parsed.GetValue(_set)!, .. seed, .. _replications.SetBy(parsed)];
    }

    private static string DefaultDirectory(string path)
    {
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)));
        return Path.Combine("runs", string.IsNullOrEmpty(folder) ? Path.GetFileNameWithoutExtension(path) : folder);
    }

    private static RunOrigin Origin(string path, LoadedScenario loaded, ValueOverride[] overrides) => new(
        ProductVersion.Current,
        path,
        loaded.ResolvedYaml,
        [.. loaded.Inputs.Select(input => (input.Path, input.Sha256))],
        [.. overrides.Select(one => (one.Path, one.Value))]);
}
