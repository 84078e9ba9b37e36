using System.Text;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>A folder of its own for scenario files, gone after the test.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitesim-scenarios-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(File(name))!);
        System.IO.File.WriteAllBytes(File(name), bytes);
        return File(name);
    }

    /// <summary>Writes a scenario and loads it.</summary>
    public LoadedScenario Load(string text, params (string Path, string Value)[] overrides) =>
        ScenarioFile.Load(Write("site.yaml", text), [.. overrides.Select(one => new ValueOverride(one.Path, one.Value))]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
