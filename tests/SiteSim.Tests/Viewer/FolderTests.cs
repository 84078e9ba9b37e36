using NUnit.Framework;
using SiteSim.Reports;
using SiteSim.Tests.Reports;
using SiteSim.Viewer;

namespace SiteSim.Tests.Viewer;

public sealed class FolderTests
{
    private RunFolder _files = null!;

    [SetUp]
    public void Create()
    {
        _files = new RunFolder();
        RunDirectory.Write(_files.In("a/deep/er/run"), SampleRun.Create(), RunFolder.Origin);
    }

    [TearDown]
    public void Delete() => _files.Dispose();

    [Test]
    public void List_FindsARunBelow_WithItsFigures()
    {
        var entry = new Folder(_files.Root).List().Entries.Single();
        Assert.Multiple(() =>
        {
            Assert.That(entry.Path, Is.EqualTo("a/deep/er/run"));
            Assert.That(entry.Run!.Seed, Is.EqualTo(SampleRun.Create().Site.Seed));
            Assert.That(entry.Run.Replication, Is.EqualTo(3));
            Assert.That(entry.Run.From, Is.EqualTo("2026-06-02 00:00"), "local");
            Assert.That(entry.Run.Value("revenue_usd"), Is.EqualTo(3_849_973.993671));
            Assert.That(entry.Run.Value("plan_present_value_to_terms_usd"), Is.Null);
            Assert.That(entry.Run.Overrides, Is.EqualTo(new[] { "seed=42" }));
            Assert.That(entry.HasReport, Is.True);
        });
    }

    [Test]
    public void List_OfARunItself_IsThatRun() =>
        Assert.That(new Folder(_files.In("a/deep/er/run")).List().Entries.Single().Path, Is.EqualTo("."));

    [Test]
    public void List_SeesWhatIsNew_AndForgetsWhatIsGone()
    {
        var folder = new Folder(_files.Root);
        folder.List();
        RunDirectory.Write(_files.In("b"), SampleRun.Create(), RunFolder.Origin);
        Directory.Delete(_files.In("a"), recursive: true);
        Assert.That(folder.List().Entries.Select(e => e.Path), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void List_ReadsAgainOnlyWhatHasChanged()
    {
        RunDirectory.Write(_files.In("b"), SampleRun.Create(), RunFolder.Origin);
        var folder = new Folder(_files.Root);
        var before = folder.List();
        File.WriteAllText(_files.In("b/manifest.json"), File.ReadAllText(_files.In("b/manifest.json")).Replace("\"replication\": 3", "\"replication\": 41"));
        var after = folder.List();
        Assert.Multiple(() =>
        {
            Assert.That(after.Find("a/deep/er/run"), Is.SameAs(before.Find("a/deep/er/run")));
            Assert.That(after.Find("b")!.Run!.Replication, Is.EqualTo(41));
        });
    }

    [TestCase("manifest.json", "", "has no manifest.json of one", Description = "an empty file")]
    [TestCase("manifest.json", "{", "has no manifest.json of one")]
    [TestCase("manifest.json", "{\"format\":\"sitesim-run/99\"}", "of another version: manifest.json says format \"sitesim-run/99\"")]
    [TestCase("summary.json", "{\"name\":", "summary.json")]
    [TestCase("summary.json", "[]", "summary.json")]
    [TestCase("summary.json", "{}", "summary.json")]
    [TestCase("summary.json", "{\"start_utc\":\"2026-01-01T00:00:00Z\",\"end_utc\":\"2026-01-01T00:00:00Z\",\"time\":{\"time_zone\":\"\",\"offsets\":[]},\"figures\":[]}", "cannot be read", Description = "no local time")]
    public void List_TellsWhyARunCannotBeRead(string file, string text, string reason)
    {
        File.WriteAllText(_files.In($"a/deep/er/run/{file}"), text);
        Assert.That(new Folder(_files.Root).List().Unreadable.Single().Problem, Does.Contain(reason));
    }

    [TestCase("{\"format\":\"sitesim-study/1\"}", "another version")]
    [TestCase("{\"format\":\"sitesim-study/2\"}", "plan.json")]
    [TestCase("nonsense", "another version")]
    public void List_TellsWhyAStudyCannotBeRead(string plan, string reason)
    {
        Directory.CreateDirectory(_files.In("study/points"));
        File.WriteAllText(_files.In("study/plan.json"), plan);
        Assert.That(new Folder(_files.Root).List().Unreadable.Single().Problem, Does.Contain(reason));
    }

    [Test]
    public void List_PassesOverWhatIsNotOurs()
    {
        Directory.CreateDirectory(_files.In("web"));
        File.WriteAllText(_files.In("web/manifest.json"), "{\"name\":\"an app\"}");
        File.WriteAllText(_files.In("web/report.html"), "<p>");
        Directory.CreateDirectory(_files.In("plans"));
        File.WriteAllText(_files.In("plans/plan.json"), "{}");
        Directory.CreateDirectory(_files.In(".git"));
        RunDirectory.Write(_files.In(".b.writing-12"), SampleRun.Create(), RunFolder.Origin);
        Assert.That(new Folder(_files.Root).List().Entries.Select(e => e.Path), Is.EqualTo(new[] { "a/deep/er/run" }));
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public void List_DoesNotFollowLinks_SoItEnds()
    {
        Directory.CreateSymbolicLink(_files.In("a/round"), _files.Root);
        Directory.CreateSymbolicLink(_files.In("again"), _files.In("a"));
        Assert.That(new Folder(_files.Root).List().Entries, Has.Count.EqualTo(1));
    }

    [Test]
    public void List_ChangesNothing()
    {
        (string, DateTime, long)[] State() => [.. new DirectoryInfo(_files.Root).EnumerateFiles("*", SearchOption.AllDirectories).Select(f => (f.FullName, f.LastWriteTimeUtc, f.Length)).Order()];
        var before = State();
        new Folder(_files.Root).List();
        Assert.That(State(), Is.EqualTo(before));
    }

    [Test]
    public void Find_IsByTheListsOwnName_AndNothingElse()
    {
        var folder = new Folder(_files.Root);
        Assert.Multiple(() =>
        {
            Assert.That(folder.Find("a/deep/er/run"), Is.Not.Null);
            foreach (var path in new[] { "", "/", "a", "a/deep/er/run/", "./a/deep/er/run", "a/deep/../deep/er/run", "A/deep/er/run", _files.In("a/deep/er/run") })
            {
                Assert.That(folder.Find(path), Is.Null, path);
            }
        });
    }
}
