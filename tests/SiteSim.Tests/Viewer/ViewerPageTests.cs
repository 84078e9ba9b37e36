using System.Net;
using NUnit.Framework;
using SiteSim.Reports;
using SiteSim.Reports.Html.Viewer;
using SiteSim.Reports.Listing;
using SiteSim.Tests.Reports;
using SiteSim.Viewer;

namespace SiteSim.Tests.Viewer;

/// <summary>What the viewer's pages say, over HTTP and as pure functions.</summary>
public sealed class ViewerPageTests
{
    private ViewedFolder _folder = null!;
    private HttpClient _visitor = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = await ViewedFolder.Start();
        _folder.AddStudy("studies/a", 1e6);
        _folder.AddStudy("studies/b", 3e6);
        Directory.CreateDirectory(_folder.In("old/points"));
        await File.WriteAllTextAsync(_folder.In("old/plan.json"), "{\"format\":\"sitesim-study/1\"}");
        _visitor = await _folder.Visitor();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _visitor.Dispose();
        await _folder.DisposeAsync();
    }

    [Test]
    public async Task List_HasRunsStudiesAndWhatIsBroken()
    {
        var page = await _visitor.GetStringAsync("/");
        Assert.Multiple(() =>
        {
            Assert.That(page, Does.Contain("href=\"/open/one/report.html\"").And.Contain("value=\"studies/a\"").And.Contain("/entry?at=studies%2Fa"));
            Assert.That(page, Does.Contain("data-value=\"3849973.993671\">3.85</td>"));
            Assert.That(page, Does.Contain("another version").And.Contain("sitesim-study/1"));
            Assert.That(page, Does.Contain("/open/plans/50%20%25%20%26%20%22more%22/report.html"), "a name that must be encoded");
            Assert.That(page, Does.Not.Contain("\"more\""));
            Assert.That(page, Does.Not.Match("(src|href)=\"(https?:)?//"), "nothing from elsewhere");
        });
    }

    [TestCase("/entry?at=one", "Open the report", "timeseries.parquet")]
    [TestCase("/entry?at=studies%2Fa", "Two splits", "split=25 MW")]
    [TestCase("/entry?at=old", "another version", "old cannot be read")]
    [TestCase("/compare?pick=one&pick=one", "both ran on the same future", "All figures")]
    [TestCase("/compare?pick=studies/a&pick=studies/b", "B less A at each point", "MUSD: point by point on the same futures")]
    [TestCase("/compare?pick=studies/a&pick=studies/b&figure=power_cost_usd", "power cost usd: B less A", "USD: point by point on the same futures")]
    [TestCase("/points?at=studies/a&a=0&b=1", "margin usd: B - A = 1.00 MUSD", "Swap A and B")]
    public async Task Page_Says(string address, string one, string other)
    {
        var page = WebUtility.HtmlDecode(await _visitor.GetStringAsync(address));
        Assert.That(page, Does.Contain(one).And.Contain(other));
    }

    [TestCase("/compare?pick=one&pick=studies/a", "A run and a study cannot be compared")]
    [TestCase("/compare?pick=studies/a&pick=studies/b&figure=none", "no run of the two studies has a figure \"none\"")]
    public async Task Page_ThatCannotBe_SaysWhy(string address, string why)
    {
        using var answer = await _visitor.GetAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain(why));
    }

    [Test]
    public async Task StudiesOnOtherFutures_AreNotSubtracted()
    {
        await using var server = await ViewerServer.StartAsync(new ViewerOptions(_folder.Root, 0, (_, _, _) => "A has the seed 1 and B 2", _ => { }));
        using var client = new HttpClient { BaseAddress = server.Address };
        await client.GetAsync(server.Address);
        var page = await client.GetStringAsync("/compare?pick=studies/a&pick=studies/b");
        Assert.That(page, Does.Contain("A has the seed 1 and B 2").And.Not.Contain("point by point"));
    }

    [Test]
    public void Lists_AreEqualByteForByte_AndEncodeWhatTheyShow()
    {
        using var files = new RunFolder();
        RunDirectory.Write(files.In("<script>alert(1)<"), SampleRun.Create(), RunFolder.Origin);
        var folder = new Folder(files.Root);
        var page = ListPage.Render(folder.List());
        Assert.Multiple(() =>
        {
            Assert.That(page, Is.EqualTo(ListPage.Render(folder.List())));
            Assert.That(page, Does.Not.Contain("<script>alert"));
        });
    }

    [Test]
    public void EmptyFolder_SaysHowToMakeARun() =>
        Assert.That(ListPage.Render(new FolderListing("/runs", [], null)), Does.Contain("sitesim run scenarios/curtailment-day/site.yaml").And.Contain("<h1>runs</h1>"));
}
