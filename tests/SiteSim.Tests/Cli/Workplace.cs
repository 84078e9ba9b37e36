using System.Text;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Cli;

/// <summary>A temporary directory with a scenario in it.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("sitesim-cli-");

    public static string CurtailmentDay { get; } = System.IO.Path.Combine(Repository.Root, "scenarios", "curtailment-day", "site.yaml");

    /// <summary>Where runs go; not there at first.</summary>
    public string Run => Path("run");

    public IEnumerable<string> Entries => _root.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Select(e => e.Name);

    public string Path(string name) => System.IO.Path.Combine(_root.FullName, name);

    public string File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = Path(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Folder(string name) => _root.CreateSubdirectory(name).FullName;

    public void Dispose() => _root.Delete(recursive: true);
}
