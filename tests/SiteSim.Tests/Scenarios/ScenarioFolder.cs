using System.Text;
using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>A folder of its own for scenario files, gone after the test.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    public ScenarioFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(TestContext.CurrentContext.WorkDirectory, "scenario-tests", TestContext.CurrentContext.Test.ID);

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
