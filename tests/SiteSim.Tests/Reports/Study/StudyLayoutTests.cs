using NUnit.Framework;
using SiteSim.Reports.Html.Study;

namespace SiteSim.Tests.Reports.Study;

public sealed class StudyLayoutTests
{
    [Test]
    public void OneOrderedAxis_IsALine_ThatOrdersThePoints()
    {
        var layout = StudyLayout.Of(SampleStudy.Plan(1, 0, Point("split", "50 MW"), Point("split", "0 MW"), Point("split", "100 MW")));
        Assert.Multiple(() =>
        {
            Assert.That(layout.Line?.Unit, Is.EqualTo("MW"));
            Assert.That(layout.Order, Is.EqualTo(new[] { 1, 0, 2 }));
            Assert.That(layout.Labels, Is.EqualTo(new[] { "50 MW", "0 MW", "100 MW" }));
        });
    }

    [Test]
    public void TwoAxesThatAreFull_AreAGrid()
    {
        var layout = StudyLayout.Of(SampleStudy.Plan(1, 0, [.. from a in new[] { "1", "2" } from b in new[] { "x", "null" } select ($"{a} {b}", new[] { ("a", a), ("b", b) })]));
        Assert.Multiple(() =>
        {
            Assert.That(layout.IsGrid);
            Assert.That(layout.Line, Is.Null);
            Assert.That(layout.Labels, Is.EqualTo(new[] { "1, x", "1, none", "2, x", "2, none" }));
        });
    }

    [Test]
    public void AnAxisThatDoesNotVary_IsNone() =>
        Assert.That(StudyLayout.Of(SampleStudy.Plan(1, 0, ("p", [("a", "1"), ("b", "5")]), ("q", [("a", "2"), ("b", "5")]))).Axes.Select(a => a.Path), Is.EqualTo(new[] { "a" }));

    [Test]
    public void Alternatives_KeepTheirNames()
    {
        var layout = StudyLayout.Of(SampleStudy.Plan(1, 0, ("mine", [("compute", "null")]), ("lease", [])));
        Assert.That((layout.Axes.Count, string.Join('|', layout.Labels)), Is.EqualTo((0, "mine|lease")));
    }

    [Test]
    public void AGridWithAHole_IsByName()
    {
        var layout = StudyLayout.Of(SampleStudy.Plan(1, 0, ("p", [("a", "1"), ("b", "1")]), ("q", [("a", "2"), ("b", "1")]), ("r", [("a", "1"), ("b", "2")])));
        Assert.That((layout.Axes.Count, string.Join('|', layout.Labels)), Is.EqualTo((0, "1, 1|2, 1|1, 2")));
    }

    private static (string, (string, string)[]) Point(string path, string value) => ($"{path}={value}", [(path, value)]);
}
