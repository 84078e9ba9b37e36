using System.Xml.Linq;
using NUnit.Framework;

namespace SiteSim.Tests.Architecture;

/// <summary>Who may see whom. A project is a wall around a dependency: widening it is a decision, recorded in src/README.md.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["Numerics"] = "",
        ["Kernel"] = "",
        ["Dispatch"] = "",
        ["Model"] = "Numerics",
        ["Simulation"] = "Dispatch Kernel Model | SimSharp",
        ["Scenarios"] = "Model | YamlDotNet",
        ["Experiments"] = "Simulation | MathNet.Numerics",
        ["Reports"] = "Experiments | Parquet.Net",
        ["Viewer"] = "Reports | Microsoft.AspNetCore.App",
        ["Cli"] = "Reports Scenarios Viewer | Serilog Serilog.Sinks.Console Serilog.Sinks.File Spectre.Console System.CommandLine",
    };

    [Test]
    public void EveryProject_IsListed() => Assert.That(
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(d => Path.GetFileName(d).Replace("SiteSim.", "")),
        Is.EquivalentTo(Allowed.Keys));

    [TestCaseSource(nameof(Names))]
    public void Project_SeesOnlyWhatItMay(string name)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src", $"SiteSim.{name}", $"SiteSim.{name}.csproj"));
        var projects = Includes(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p).Replace("SiteSim.", ""));
        var packages = Includes(project, "PackageReference").Concat(Includes(project, "FrameworkReference"));
        var actual = string.Join(' ', projects.Order(StringComparer.Ordinal));
        var listed = string.Join(' ', packages.Order(StringComparer.Ordinal));
        Assert.That(listed.Length == 0 ? actual : $"{actual} | {listed}", Is.EqualTo(Allowed[name]));
    }

    private static IEnumerable<string> Names() => Allowed.Keys;

    private static IEnumerable<string> Includes(XDocument project, string item) =>
        project.Descendants(item).Select(e => e.Attribute("Include")!.Value);
}
