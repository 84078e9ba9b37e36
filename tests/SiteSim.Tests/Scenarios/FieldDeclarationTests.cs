using NUnit.Framework;
using SiteSim.Scenarios.Binding;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Tests.Scenarios;

/// <summary>What the declarations themselves promise.</summary>
internal sealed class FieldDeclarationTests
{
    private static IEnumerable<TestCaseData> Fields() =>
        from type in typeof(ScenarioSpec).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(Spec)) && !type.IsAbstract
        orderby type.Name
        from field in SpecShape.Of(type).Fields
        select new TestCaseData(field).SetArgDisplayNames(type.Name, field.Key);

    [TestCaseSource(nameof(Fields))]
    public void Default_Always_IsInRange(SpecField field) => AssertReads(field, field.Field.Default);

    /// <summary>An example of a noun may leave parts out with "..."; any other is what a user would write.</summary>
    [TestCaseSource(nameof(Fields))]
    public void Example_Always_IsInRange(SpecField field)
    {
        if (field.Field.Example is { } example && !example.Contains("...", StringComparison.Ordinal) && field.Reader.Noun is null)
            AssertReads(field, example);
    }

    [TestCaseSource(nameof(Fields))]
    public void Text_Always_IsASentence(SpecField field) => Assert.That(field.Field.Text, Does.EndWith("."));

    [Test]
    public void Units_OfEachDimension_Differ()
    {
        foreach (var dimension in Units.Dimensions)
            Assert.That(Units.Of(dimension).Select(unit => unit.Symbol), Is.Unique, dimension.ToString());
    }

    private static void AssertReads(SpecField field, string? text)
    {
        if (text is null)
            return;
        var issues = new IssueList();
        var node = field.Reader.Expand(YamlReader.Read("default", text, issues)!);
        field.Reader.Read(node, field.Key, new Binder(issues));
        Assert.That(issues.Sorted(), Is.Empty);
    }
}
