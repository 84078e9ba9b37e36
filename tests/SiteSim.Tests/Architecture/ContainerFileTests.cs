using System.Text.RegularExpressions;
using NUnit.Framework;

namespace SiteSim.Tests.Architecture;

/// <summary>The container's build, as far as it can be checked without an engine: it copies all that the projects take from outside of their folders.</summary>
public sealed partial class ContainerFileTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "src", "SiteSim.Cli", "Containerfile"));

    [Test]
    public void Build_CopiesWhatProjectsInclude()
    {
        string[] copied = [.. Copies().Matches(Text).SelectMany(match => match.Groups[1].Value.Split(' ')[..^1])];
        var wanted = from project in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
                     from outside in Outside().Matches(File.ReadAllText(project)).Select(match => match.Groups[1].Value)
                     select outside.Split('/')[0];
        Assert.That(wanted.Distinct().Order(), Is.Not.Empty.And.SubsetOf(copied.Append("src")));
    }

    [Test]
    public void Build_CopiesWhatEveryProjectImports() =>
        Assert.That((string[])["Directory.Build.props", "Directory.Packages.props", "global.json", "BannedSymbols.txt", ".editorconfig"], Is.All.Matches<string>(file => Text.Contains($" {file} ") || Text.Contains($" {file}\n")));

    [Test]
    public void Image_RunsAsNobodySpecial_OnBasesOfOneRelease()
    {
        string[] bases = [.. Bases().Matches(Text).Select(match => match.Groups[1].Value)];
        Assert.Multiple(() =>
        {
            Assert.That(Text.Split('\n').Last(line => line.StartsWith("USER ", StringComparison.Ordinal)), Is.EqualTo("USER 1654:1654"));
            Assert.That(bases, Has.Length.EqualTo(2).And.All.Match(@"^mcr\.microsoft\.com/dotnet/[a-z-]+:10\.0\.\d+-[a-z-]+$"));
        });
    }

    [GeneratedRegex(@"^COPY (?!--)(.+)$", RegexOptions.Multiline)]
    private static partial Regex Copies();

    [GeneratedRegex(@"(?:Include=""|;)\.\./\.\./([^"";]+)")]
    private static partial Regex Outside();

    [GeneratedRegex(@"^ARG \w+=(.+)$", RegexOptions.Multiline)]
    private static partial Regex Bases();
}
