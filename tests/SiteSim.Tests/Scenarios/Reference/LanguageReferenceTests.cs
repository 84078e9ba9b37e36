using NUnit.Framework;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Reference;

namespace SiteSim.Tests.Scenarios.Reference;

public sealed class LanguageReferenceTests
{
    private static readonly IReadOnlyList<NounReference> Nouns = LanguageReference.Scenario();

    [Test]
    public void Noun_SaysWhereItStands_AndWhatRulesItsKeys()
    {
        var fleet = Nouns.Single(noun => noun.Name == "fleet");
        Assert.Multiple(() =>
        {
            Assert.That(fleet.Paths, Is.EqualTo(new[] { "mining.fleets[]" }));
            Assert.That(fleet.OneOf, Is.EqualTo(new[] { "power", "machines" }));
            Assert.That(Nouns.Single(noun => noun.Name == "asic").Catalog, Is.EqualTo("asics"));
            Assert.That(Nouns[0].NotModelled, Does.Contain("storage"));
        });
    }

    [Test]
    public void NounInItself_IsFollowedOnce() =>
        Assert.That(Nouns.Single(noun => noun.Name == "feeder").Paths, Is.EqualTo(new[] { "site.feeders[]", "site.feeders[].feeders[]" }));

    [TestCase("fleet", "power", "MW, kW, W, GW", "above 0 MW, at most 100 GW", null)]
    [TestCase("fleet", "machines", "whole number, or split", "at least 1, at most 10000000", null)]
    [TestCase("fleet", "repair", "min, h, s, day ...", "above 0 s, at most 366 days", "5 days")]
    [TestCase("fleet", "model", "asic, or its preset", null, null)]
    [TestCase("policy", "sla", "never | economic", null, "never")]
    [TestCase("block", "sell_back", "true | false", null, "false")]
    [TestCase("phase", "after", "list: name", null, null)]
    [TestCase("horizon", "start", "local date or time", null, null)]
    [TestCase("hour_shape", "winter", "list of 24: number", null, null)]
    [TestCase("split", "gross_per_critical", "number", "at least 1, at most 5", "1.4")]
    public void Field_SaysWhatItTakes(string noun, string key, string takes, string? range, string? standing)
    {
        var field = Nouns.Single(n => n.Name == noun).Fields.Single(f => f.Key == key);
        Assert.That((field.Takes, field.Range, field.Default), Is.EqualTo((takes, range, standing)));
    }

    [Test]
    public void Field_OfSomeKindsOnly_NamesThem() =>
        Assert.That(Nouns.Single(noun => noun.Name == "contract").Fields.Single(field => field.Key == "take_or_pay").For, Is.EqualTo(new[] { "reserved-cloud" }));

    [Test]
    public void Units_BeginWithTheUsualOne() => Assert.Multiple(() =>
    {
        Assert.That(LanguageReference.Units().Single(unit => unit.Dimension == "power").Symbols, Is.EqualTo(new[] { "MW", "kW", "W", "GW" }));
        Assert.That(LanguageReference.Units().Single(unit => unit.Dimension == "number").Symbols, Is.Empty);
    });

    [TestCase("asics", "Antminer S21", "derate", "35 C: 100 %; 40 C: 90 %; 45 C: 75 %")]
    [TestCase("failures", "llama3", "swap", "median 12 h; p95 4 days")]
    [TestCase("nodes", "HGX H100", "throughput", "50 %: 68.75 %; 60 %: 80 % ... 100 %: 100 % (6 points)")]
    [TestCase("loads", "diurnal", "weekday", "50 % to 100 % (24 values)")]
    [TestCase("prices", "pjm-dom-2024", "value", "-41.84 to 1399.85 (32 values)")]
    [TestCase("prices", "pjm-dom-2024", "hour_shape", null)]
    public void CatalogRow_InBrief(string kind, string name, string key, string? words) =>
        Assert.That(Catalog.Find(kind, name)!.Brief.FirstOrDefault(field => field.Key == key).Words, Is.EqualTo(words));
}
