using System.Net;
using NUnit.Framework;
using SiteSim.Viewer;

namespace SiteSim.Tests.Viewer;

/// <summary>Who is let in: real requests to a real viewer.</summary>
public sealed class GateTests
{
    private ViewedFolder _folder = null!;
    private HttpClient _visitor = null!;
    private string _cookie = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _folder = await ViewedFolder.Start();
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

    [Test]
    public async Task Token_IsExchangedForACookie_AndLeavesTheAddress()
    {
        using var stranger = _folder.Stranger();
        using var answer = await stranger.GetAsync(_folder.Server.Address);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Multiple(() =>
        {
            Assert.That(_folder.Token, Does.Match("^[0-9a-f]{32}$"));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.SeeOther));
            Assert.That(answer.Headers.Location!.ToString(), Is.EqualTo("/"));
            Assert.That(cookie, Does.Match($"^sitesim-{_folder.Port}=[0-9a-f]{{32}}; Path=/; HttpOnly; SameSite=Strict$"));
            Assert.That(cookie, Does.Not.Contain(_folder.Token));
        });
    }

    [TestCase("/")]
    [TestCase("/compare?pick=one&pick=one")]
    [TestCase("/open/one/report.html")]
    [TestCase("/no-such-page")]
    [TestCase("/?token=")]
    [TestCase("/?token=00000000000000000000000000000000")]
    [TestCase("/open/one/report.html?token=TOKEN", Description = "only the first page takes the token")]
    public async Task WithoutCookie_IsRefused_AndTold(string address)
    {
        using var stranger = _folder.Stranger();
        using var answer = await stranger.GetAsync(address.Replace("TOKEN", _folder.Token));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(text, Does.Contain("Open the address that sitesim view printed"));
            Assert.That(text, Does.Not.Contain("heat-dome").And.Not.Contain(_folder.Token));
            Assert.That(answer.Headers.Contains("Set-Cookie"), Is.False);
        });
    }

    [TestCase("sitesim-PORT=00000000000000000000000000000000")]
    [TestCase("sitesim-PORT=")]
    [TestCase("sitesim-PORT=TOKEN", Description = "the token is not the cookie")]
    [TestCase("sitesim=VALUE")]
    public async Task WrongCookie_IsRefused(string cookie)
    {
        var sent = cookie.Replace("PORT", $"{_folder.Port}").Replace("TOKEN", _folder.Token).Replace("VALUE", _cookie.Split('=')[1]);
        Assert.That(await RawRequest.Send(_folder.Port, $"GET / HTTP/1.1\nHost: localhost:{_folder.Port}\nCookie: {sent}\nConnection: close\n"), Does.StartWith("HTTP/1.1 401 "));
    }

    [TestCase("127.0.0.1:PORT", "200")]
    [TestCase("localhost:PORT", "200")]
    [TestCase("LOCALHOST:PORT", "200")]
    [TestCase("[::1]:PORT", "200")]
    [TestCase("evil.example", "421")]
    [TestCase("evil.example:PORT", "421")]
    [TestCase("127.0.0.1.evil.example:PORT", "421")]
    [TestCase("localhost.evil.example:PORT", "421")]
    [TestCase("127.0.0.1", "421", Description = "port 80")]
    [TestCase("127.0.0.1:1", "421")]
    [TestCase("127.0.0.2:PORT", "421")]
    [TestCase("0.0.0.0:PORT", "421")]
    [TestCase("[::]:PORT", "400", Description = "no host that HTTP knows")]
    [TestCase("", "421")]
    public async Task Host_MustBeALoopbackNameWithThePort(string host, string code) => Assert.That(
        await RawRequest.Send(_folder.Port, $"GET / HTTP/1.1\nHost: {host.Replace("PORT", $"{_folder.Port}")}\nCookie: {_cookie}\nConnection: close\n"), Does.StartWith($"HTTP/1.1 {code} "));

    [TestCase("GET / HTTP/1.0\nCookie: COOKIE\n", "421", Description = "no host at all")]
    [TestCase("GET / HTTP/1.1\nCookie: COOKIE\nConnection: close\n", "400")]
    [TestCase("GET / HTTP/1.1\nHost: localhost:PORT\nHost: evil.example\nCookie: COOKIE\nConnection: close\n", "400")]
    [TestCase("GET http://evil.example/ HTTP/1.1\nHost: localhost:PORT\nCookie: COOKIE\nConnection: close\n", "400")]
    [TestCase("GET http://localhost:PORT/ HTTP/1.1\nHost: localhost:PORT\nCookie: COOKIE\nConnection: close\n", "400", Description = "the form that proxies are asked in")]
    public async Task ForgedHead_IsRefused(string head, string code) => Assert.That(
        await RawRequest.Send(_folder.Port, head.Replace("PORT", $"{_folder.Port}").Replace("COOKIE", _cookie)), Does.Match($"^HTTP/1.[01] {code} "));

    [TestCase("Sec-Fetch-Site: cross-site", "403")]
    [TestCase("Sec-Fetch-Site: same-site", "403", Description = "another port of this machine")]
    [TestCase("Sec-Fetch-Site: same-origin", "200")]
    [TestCase("Sec-Fetch-Site: none", "200")]
    [TestCase("Origin: http://evil.example", "403")]
    [TestCase("Origin: null", "403")]
    [TestCase("Origin: http://localhost:1", "403")]
    [TestCase("Origin: https://localhost:PORT", "403")]
    [TestCase("Origin: http://localhost:PORT", "200")]
    public async Task ForeignSite_IsRefused_WithTheCookieToo(string header, string code) => Assert.That(
        await RawRequest.Send(_folder.Port, $"GET / HTTP/1.1\nHost: localhost:{_folder.Port}\nCookie: {_cookie}\n{header.Replace("PORT", $"{_folder.Port}")}\nConnection: close\n"),
        Does.StartWith($"HTTP/1.1 {code} "));

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("OPTIONS")]
    [TestCase("TRACE")]
    [TestCase("PROPFIND")]
    public async Task OtherThanReading_IsRefused(string method)
    {
        using var answer = await _visitor.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"));
        Assert.Multiple(() =>
        {
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
            Assert.That(answer.Content.Headers.Allow, Is.EquivalentTo(new[] { "GET", "HEAD" }));
        });
    }

    [TestCase("/")]
    [TestCase("/entry?at=one")]
    [TestCase("/open/one/report.html")]
    [TestCase("/open/one/summary.json")]
    [TestCase("/no-such-page")]
    public async Task EveryAnswer_TellsTheBrowserToBeCareful(string address)
    {
        using var answer = await _visitor.GetAsync(address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'; ").And.Contain("frame-ancestors 'none'").And.Contain("base-uri 'none'").And.Not.Contain("http").And.Not.Contain("*"));
            Assert.That(policy.Contains("sandbox"), Is.EqualTo(address.StartsWith("/open", StringComparison.Ordinal)), "a report has an origin of its own");
            Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
            Assert.That(answer.Headers.GetValues("Referrer-Policy"), Is.EqualTo(new[] { "no-referrer" }));
            Assert.That(answer.Headers.GetValues("X-Frame-Options"), Is.EqualTo(new[] { "DENY" }));
            Assert.That(answer.Headers.CacheControl!.NoStore, Is.True);
            Assert.That(answer.Headers.Contains("Server"), Is.False);
            Assert.That(answer.Headers.Any(h => h.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase)), Is.False);
        });
    }

    [TestCase("/open/one/report.html", true)]
    [TestCase("/open/a%20b/report.html?x=../y", true)]
    [TestCase("/open/../secret", false)]
    [TestCase("/open/%2e%2e/secret", false)]
    [TestCase("/open/%252e%252e%252fsecret", false)]
    [TestCase("/open/..%5csecret", false)]
    [TestCase("/open/%00", false)]
    [TestCase("//evil.example/", false)]
    [TestCase("http://evil.example/", false)]
    [TestCase("*", false)]
    public void IsInside_LooksThroughEncodings(string target, bool isInside) => Assert.That(Gate.IsInside(target), Is.EqualTo(isInside));
}
