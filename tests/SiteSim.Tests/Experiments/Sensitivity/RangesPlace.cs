using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Sensitivity;

/// <summary>A temporary directory with a study of three ranges over a day of the hybrid site.</summary>
internal sealed class RangesPlace : IDisposable
{
    private readonly Workplace _place = new();

    public RangesPlace()
    {
        _place.File("day.yaml", $"extends: \"{Base.Replace('\\', '/')}\"\nhorizon: {{ length: 1 day }}\ngrid: {{ curtailments: null }}\n");
        Study = Write("study.yaml", """
            ranges:
              - { name: rent, path: "contracts[id=anchor-lease].rent", low: 120 USD/kW-month, high: 180 USD/kW-month }
              - { name: machines, path: "mining.fleets[0].machines", low: 20000, high: 26000, base: 23000, distribution: normal }
              - { name: adder, path: grid.tariff.energy.adder, low: 3 USD/MWh, high: 0.006 USD/kWh, base: 4 USD/MWh, distribution: triangular }
            replications: 3
            """);
    }

    private static string Base { get; } = System.IO.Path.Combine(Repository.Root, "scenarios", "hybrid-300mw", "site.yaml");

    public string Study { get; }

    public string Write(string name, string more) => _place.File(name, $"name: Day\nscenario: day.yaml\n{more}\n");

    public string Path(string name) => _place.Path(name);

    public byte[] Results(string directory) => File.ReadAllBytes(System.IO.Path.Combine(Path(directory), "results.parquet"));

    public Invocation Run(string directory, params string[] more) => Invocation.Of(["sensitivity", Study, "--out", Path(directory), .. more]);

    public void Dispose() => _place.Dispose();
}
