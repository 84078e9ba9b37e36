using System.Text.RegularExpressions;
using NUnit.Framework;

namespace SiteSim.Tests.Architecture;

/// <summary>Rules on the text of the sources that no compiler checks.</summary>
public sealed partial class SourceRuleTests
{
    /// <summary>Where a result could come to depend on the machine, the hour or the order of a hash table.</summary>
    [GeneratedRegex(@"\bMath\.(Exp|Log|Log2|Log10|Pow|Sin|Cos|Tan|Atan|Cbrt|FusedMultiplyAdd)\(|\bMathF\.|\bStopwatch\b|Environment\.TickCount|\.AsParallel\(|HashCode\.Combine\(")]
    private static partial Regex Ambient();

    private static readonly string[] Repeatable = ["Numerics", "Kernel", "Dispatch", "Model", "Simulation"];

    [TestCaseSource(nameof(Repeatable))]
    public void RepeatableProject_UsesNothingAmbient(string project)
    {
        var found =
            from file in Repository.Sources(Path.Combine("src", $"SiteSim.{project}"))
            from line in File.ReadLines(file).Select((text, number) => (text, number))
            where !line.text.TrimStart().StartsWith("//", StringComparison.Ordinal)
            where Ambient().IsMatch(line.text)
            select $"{Path.GetRelativePath(Repository.Root, file)}({line.number + 1}): {line.text.Trim()}";
        Assert.That(found, Is.Empty);
    }

    [Test]
    public void Files_HoldOnePublicTypeEach()
    {
        var crowded =
            from file in Repository.Sources("src")
            let types = PublicType().Count(File.ReadAllText(file))
            where types > 1
            select $"{Path.GetRelativePath(Repository.Root, file)}: {types} public types";
        Assert.That(crowded, Is.Empty);
    }

    [Test]
    public void Files_StaySmall()
    {
        var lengths = Repository.Sources("src").Select(f => (File: Path.GetRelativePath(Repository.Root, f), Lines: File.ReadLines(f).Count())).OrderBy(f => f.Lines).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(lengths[lengths.Length / 2].Lines, Is.LessThanOrEqualTo(80), "median");
            Assert.That(lengths[^1].Lines, Is.LessThanOrEqualTo(300), $"{lengths[^1].File}: what noun is hiding in it?");
        });
    }

    [GeneratedRegex(@"^public .*\b(class|record|struct|interface|enum) ", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
