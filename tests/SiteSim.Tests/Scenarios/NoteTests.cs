using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>What is worth knowing and does not stop a run.</summary>
public sealed class NoteTests
{
    [TestCase("interconnection: 20 MW", "interconnection: @@9 MW", "site.interconnection", "the halls together draw 10.")]
    [TestCase("limit: 6 MW", "limit: @@20 MW", "grid.curtailments[0].limit", "20 MW is no less than the interconnection")]
    [TestCase("at: 2026-08-12T16:30", "at: 2026-08-31T22:30", "grid.curtailments[0].for", "the order outlasts the horizon")]
    [TestCase("until: 2030-05-01", "until: @@2026-05-01", "grid.tariff.blocks[0].until", "block \"ppa\" has ended before the horizon begins")]
    [TestCase("start: 2026-06-01\n", "start: 2027-06-01\n", "contracts[0].term", "the term lies outside of the horizon")]
    [TestCase("- { name: s21, model: Antminer S21, hall: hall-1, power: 7 MW,", "- { name: old, model: Antminer S19, hall: hall-1, power: 2 MW }\n    - { name: s21, model: Antminer S21, hall: hall-1, power: 7 MW,", "site.halls[0].capacity", "its machines together draw 9.3 MW")]
    [TestCase("      failures: { rate: 3.8 /1000 node-days, transient: 80 %, reset: 20 min, swap: { median: 12 h, p95: 4 days }, crews: 6, spares: 2 % }\n", "", "compute.clusters[0]", "cluster \"h100\" has no failures")]
    public void Load_Oddity_IsNotedAndRuns(string passage, string replacement, string path, string message)
    {
        using var folder = new ScenarioFolder();
        var marked = ScenarioText.With(passage, replacement);
        var isMarked = marked.Contains(ScenarioText.Mark, StringComparison.Ordinal);
        var (text, line, column) = isMarked ? ScenarioText.Unmark(marked) : (marked, 0, 0);

        var loaded = folder.Load(text);

        Assert.That(loaded.Site, Is.Not.Null, () => string.Join('\n', loaded.Issues));
        var note = loaded.Issues.Single();
        Assert.Multiple(() =>
        {
            Assert.That(note.Severity, Is.EqualTo(IssueSeverity.Note));
            Assert.That(note.Path, Is.EqualTo(path));
            Assert.That(note.Message, Does.Contain(message));
            if (isMarked)
                Assert.That((note.Line, note.Column), Is.EqualTo((line, column)));
        });
    }

    [Test]
    public void Load_FailuresNull_IsMeantAndNotNoted()
    {
        using var folder = new ScenarioFolder();
        var loaded = folder.Load(ScenarioText.Whole, ("compute.clusters[0].failures", "null"));
        Assert.That(loaded.Issues, Is.Empty);
        Assert.That(loaded.Site!.Clusters[0].Failures, Is.Null);
    }
}
