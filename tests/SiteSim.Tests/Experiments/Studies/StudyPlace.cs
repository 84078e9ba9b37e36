using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Studies;

/// <summary>A temporary directory with a study of a month of the split site: three points, quick to run.</summary>
internal sealed class StudyPlace : IDisposable
{
    private readonly Workplace _place = new();

    public StudyPlace() => Study = _place.File("study.yaml", Text("""
        alternatives:
          half: { horizon.length: 1 month, grid.curtailments: null }
          more: { horizon.length: 1 month, grid.curtailments: null, "split.compute": 130 MW }
          none: { horizon.length: 1 month, grid.curtailments: null, "split.compute": 0 MW }
        replications: 5
        """));

    public static string Base { get; } = System.IO.Path.Combine(Repository.Root, "scenarios", "split-study", "base.yaml");

    public string Study { get; }

    public static string Text(string points) => $"name: Month\nscenario: \"{Base.Replace('\\', '/')}\"\n{points}\n";

    public string File(string name, string text) => _place.File(name, text);

    public string Path(string name) => _place.Path(name);

    public byte[] Results(string directory) => System.IO.File.ReadAllBytes(System.IO.Path.Combine(Path(directory), "results.parquet"));

    public Invocation Sweep(string directory, params string[] more) => Invocation.Of(["sweep", "run", Study, "--out", Path(directory), .. more]);

    public void Dispose() => _place.Dispose();
}
