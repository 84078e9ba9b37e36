using NUnit.Framework;
using SiteSim.Numerics;

namespace SiteSim.Tests.Numerics;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["asics", "interconnection", "ramp_limit", "Antminer S21", "Antminer S21 Pro", "losses"];

    [TestCase("asics", "asics")]
    [TestCase("asisc", "asics", Description = "two neighbours swapped are one edit")]
    [TestCase("asic", "asics")]
    [TestCase("ASICS", "asics")]
    [TestCase("ramp limit", "ramp_limit")]
    [TestCase("interconection", "interconnection")]
    [TestCase("S21", "Antminer S21", Description = "the shortest that contains it")]
    [TestCase("Antminer S21 Pr", "Antminer S21 Pro")]
    [TestCase("boats", null)]
    [TestCase("xy", null)]
    [TestCase("", null)]
    public void Of_Written_IsTheNearestOrNone(string written, string? nearest) => Assert.That(NearestName.Of(written, Names), Is.EqualTo(nearest));

    [Test]
    public void Hint_NoneNear_ListsThemWhenFew() => Assert.Multiple(() =>
    {
        Assert.That(NearestName.Hint("boats", ["a", "b"]), Is.EqualTo("known: a, b"));
        Assert.That(NearestName.Hint("losess", Names), Is.EqualTo("did you mean \"losses\"?"));
        Assert.That(NearestName.Hint("boats", []), Is.Null);
        Assert.That(NearestName.Hint("boats", [.. Enumerable.Range(0, 17).Select(i => $"name-number-{i}")]), Is.Null);
    });
}
