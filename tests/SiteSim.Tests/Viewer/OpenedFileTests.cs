using System.Net;
using NUnit.Framework;

namespace SiteSim.Tests.Viewer;

/// <summary>Which files leave the folder, asked for by somebody who has been let in.</summary>
public sealed class OpenedFileTests
{
    private ViewedFolder _folder = null!;
    private HttpClient _visitor = null!;
    private string _cookie = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = await ViewedFolder.Start();
        _folder.AddStudy("studies/split", 1e6);
        _visitor = await _folder.Visitor();
        using var stranger = _folder.Stranger();
        using var exchanged = await stranger.GetAsync(_folder.Server.Address);
        _cookie = exchanged.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _visitor.Dispose();
        await _folder.DisposeAsync();
    }

    [TestCase("one/report.html", "text/html", null)]
    [TestCase("one/summary.json", "application/json", "one-summary.json")]
    [TestCase("one/manifest.json", "application/json", "one-manifest.json")]
    [TestCase("one/timeseries.parquet", "application/vnd.apache.parquet", "one-timeseries.parquet")]
    [TestCase("one/scenario.resolved.yaml", "text/plain", "one-scenario.resolved.yaml")]
    [TestCase("studies/split/results.parquet", "application/vnd.apache.parquet", "studies-split-results.parquet")]
    [TestCase(ViewedFolder.Awkward + "/report.html", "text/html", null)]
    public async Task KnownFile_IsServedAsItIs(string path, string type, string? download)
    {
        using var answer = await _visitor.GetAsync("/open/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(bytes, Is.EqualTo(File.ReadAllBytes(_folder.In(path))));
            Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
            Assert.That(answer.Content.Headers.ContentDisposition?.FileNameStar, Is.EqualTo(download));
        });
    }

    [Test]
    public async Task Head_HasTheLengthAndNoBody()
    {
        using var answer = await _visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/open/one/timeseries.parquet"));
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(answer.Content.Headers.ContentLength, Is.EqualTo(new FileInfo(_folder.In("one/timeseries.parquet")).Length));
        });
    }

    private static readonly string[] Outside =
    [
        "/open/secret.txt", "/open/one/notes.txt", "/open/one/", "/open/one", "/open/", "/open", "/open/one/inputs", "/open/two/report.html", "/open/one/REPORT.HTML",
        "/open/../secret.txt", "/open/one/../secret.txt", "/open/one/../../secret.txt", "/../../../../../../etc/passwd", "/open/one/./report.html",
        "/open/%2e%2e/secret.txt", "/open/one/%2e%2e/secret.txt", "/open/one/%2E%2E%2Fsecret.txt", "/open/one%2f..%2f..%2fetc%2fpasswd", "/open/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/open/one/%252e%252e/secret.txt", "/open/%252e%252e%252fsecret.txt", "/open/one/%25252e%25252e%25252fsecret.txt",
        "/open//etc/passwd", "/open/%2fetc%2fpasswd", "/open///etc/passwd", "//etc/passwd", "/open/file:///etc/passwd", "/open/C:%5CWindows%5Cwin.ini",
        "/open/one/..\\secret.txt", "/open/one/..%5csecret.txt", "/open/one%5creport.html", "/open/one\\report.html",
        "/open/one/report.html%00", "/open/one/notes.txt%00report.html", "/open/one/report.html%20", "/open/one/report.html.", "/open/one/report.html::$DATA", "/open/one/%c0%ae%c0%ae/secret.txt",
        "/open/one/report.html%0d%0aX-Injected:%20yes", "/open/one/scenario.resolved.yaml/../../secret.txt", "/open/studies/split/points/00000.yaml", "/open/studies/split/shards/00000.json",
        "/entry?at=../one", "/entry?at=/etc", "/entry?at=one/..", "/entry?at=", "/compare?pick=one&pick=../one", "/compare?pick=one", "/compare", "/points?at=studies/split&a=0&b=2", "/points?at=studies/split&a=-1&b=0", "/points?at=one&a=0&b=0",
    ];

    [TestCaseSource(nameof(Outside))]
    public async Task AnythingElse_IsNotServed(string target)
    {
        var answer = await RawRequest.Send(_folder.Port, $"GET {target} HTTP/1.1\nHost: localhost:{_folder.Port}\nCookie: {_cookie}\nConnection: close\n");
        Assert.Multiple(() =>
        {
            Assert.That(answer, Does.Match("^HTTP/1.1 (400|404) "));
            Assert.That(answer, Does.Not.Contain("not for the browser").And.Not.Contain("nor this").And.Not.Contain("root:").And.Not.Contain("X-Injected"));
            Assert.That(_folder.Failures, Is.Empty);
        });
    }

    [Test]
    [Platform("Linux,MacOsX")]
    public async Task Links_AreNotFollowed()
    {
        await using var folder = await ViewedFolder.Start();
        using var visitor = await folder.Visitor();
        var outside = Directory.CreateTempSubdirectory("sitesim-outside-");
        try
        {
            Directory.Move(folder.In("one"), Path.Combine(outside.FullName, "one"));
            Directory.CreateSymbolicLink(folder.In("one"), Path.Combine(outside.FullName, "one"));
            Assert.That((await visitor.GetAsync("/open/one/report.html")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "the directory has become a link");

            var report = Path.Combine(folder.In(ViewedFolder.Awkward), "report.html");
            File.Delete(report);
            File.CreateSymbolicLink(report, folder.In("secret.txt"));
            Assert.That((await visitor.GetAsync($"/open/{Uri.EscapeDataString("plans")}/{Uri.EscapeDataString(ViewedFolder.Awkward[6..])}/report.html")).StatusCode, Is.EqualTo(HttpStatusCode.NotFound), "the file has become a link");
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }
}
