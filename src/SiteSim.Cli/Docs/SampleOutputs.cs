using SiteSim.Experiments.Studies;
using SiteSim.Model.Site;
using SiteSim.Reports;
using SiteSim.Reports.Files;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Docs;

/// <summary>Small runs that between them have every kind of column, in a temporary folder.</summary>
internal sealed class SampleOutputs : IDisposable
{
    private static readonly ValueOverride[] OneDay = [new("horizon.length", "1 day"), new("grid.curtailments", "null")];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sitesim-docs-");
    private readonly RunResult[] _runs;

    /// <param name="scenarios">Folder of the shipped scenarios.</param>
    public SampleOutputs(string scenarios)
    {
        (string Name, ValueOverride[] Set)[] shown = [("curtailment-day", []), ("gpu-market-100mw", OneDay), ("two-phase-plan", [])];
        _runs = [.. shown.Select(one => SiteRun.Execute(Load(Path.Combine(scenarios, one.Name, "site.yaml"), one.Set), 0, null, CancellationToken.None))];
        RunDirectory.Write(Run, _runs[0], new RunOrigin("", "site.yaml", "", [], []), Sample(_runs[0].Site));
    }

    /// <summary>Of the series of all runs, names of the scenario put in general.</summary>
    public IEnumerable<FileColumn> Series => Columns("timeseries.parquet").Take(1)
        .Concat(_runs.SelectMany(run => run.Series.Columns.Select(c => new FileColumn(General(c.Name, run.Site), "number", c.Unit, General(c.Description, run.Site))))).DistinctBy(c => c.Name);

    /// <summary>Of a study, the figures of all runs.</summary>
    public IEnumerable<FileColumn> Results =>
    [
        new("point", "integer", "1", "index in plan.json"), new("point_name", "text", "text", "the alternative, or its values by path"),
        new("replication", "integer", "1", "number of the realization, the same future at every point"),
        .. _runs.SelectMany(run => StudyRun.Figures(run.Site, 0, CancellationToken.None).Select(f => new FileColumn(General(f.Key, run.Site), "number", f.Unit, General(f.Label, run.Site)))).DistinctBy(c => c.Name),
    ];

    private string Run => Path.Combine(_folder.FullName, "run");

    public IReadOnlyList<FileColumn> Columns(string file) => FileColumn.Of(Path.Combine(Run, file));

    public void Dispose() => _folder.Delete(recursive: true);

    private static SiteModel Load(string path, ValueOverride[] set) => ScenarioFile.Load(path, set) is { Site: { } site } ? site : throw new InputException($"{path} cannot be run");

    private static FigureSample Sample(SiteModel site)
    {
        var sample = new FigureSample();
        sample.Add(StudyRun.Figures(site, 0, CancellationToken.None));
        return sample;
    }

    /// <summary>The longest name first: one may be the beginning of another.</summary>
    private static string General(string text, SiteModel site)
    {
        (string Name, string Word)[] names =
        [
            .. site.Fleets.Select(f => (f.Name, "FLEET")), .. site.Clusters.Select(c => (c.Name, "CLUSTER")), .. site.Workloads.Select(w => (w.Name, "WORKLOAD")),
            .. site.Leases.Select(l => (l.Id, "LEASE")), .. site.GpuMarkets.Select(m => (m.Name, "MARKET")),
        ];
        var begin = names.OrderByDescending(n => n.Name.Length).FirstOrDefault(n => Begins(text, n.Name) || Begins(text, n.Name.Replace('-', '_')));
        return begin.Name is null ? names.OrderByDescending(n => n.Name.Length).Aggregate(text, (all, n) => all.Replace($" {n.Name} ", $" {n.Word} ", StringComparison.Ordinal).Replace($"of {n.Name}", $"of {n.Word}", StringComparison.Ordinal))
            : begin.Word + text[begin.Name.Length..];
    }

    private static bool Begins(string text, string name) => text.StartsWith(name, StringComparison.Ordinal) && text.Length > name.Length && text[name.Length] is '_' or ':';
}
