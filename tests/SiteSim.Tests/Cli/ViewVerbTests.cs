using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

/// <summary><c>sitesim view</c> as its user meets it: an address, and an end without a word.</summary>
public sealed class ViewVerbTests
{
    [TestCase("-TERM")]
    [TestCase("-INT")]
    [Platform("Linux,MacOsX")]
    public async Task View_PrintsItsAddress_AndEndsCleanly(string signal)
    {
        if (signal == "-INT" && InterruptTests.IsInterruptIgnored())
        {
            Assert.Ignore("these tests were started in the background by a shell that ignores SIGINT for them, and what they start inherits that");
        }

        using var place = new Workplace();
        using var process = Sitesim.Start("view", place.Folder("runs"));
        var address = new Uri((await process.StandardOutput.ReadLineAsync())!);
        using var client = new HttpClient();
        var page = await client.GetStringAsync(address);
        await Kill(signal, process);
        var (output, error) = (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.Multiple(() =>
        {
            Assert.That(address.ToString(), Does.Match(@"^http://127\.0\.0\.1:\d+/\?token=[0-9a-f]{32}$"));
            Assert.That(page, Does.Contain("There is no run and no study in this folder"));
            Assert.That(process.ExitCode, Is.EqualTo(ExitCode.Done));
            Assert.That(output, Is.Empty);
            Assert.That(error, Does.StartWith("[inf] serving ").And.Not.Contain("   at ").And.Not.Contain("xception").And.Not.Contain(address.Query));
            Assert.That(place.Entries, Is.EqualTo(new[] { "runs" }), "nothing was written");
            Assert.That(async () => await new TcpClient().ConnectAsync(IPAddress.Loopback, address.Port), Throws.InstanceOf<SocketException>());
        });
    }

    [Test]
    public void Json_IsOneDocumentWithTheAddress()
    {
        using var place = new Workplace();
        var call = Invocation.Of(["view", place.Folder("runs"), "--json"], new StringWriter(), new CancellationToken(canceled: true));
        var document = call.Json();
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done));
            Assert.That(document.GetProperty("url").GetString(), Does.Match(@"^http://127\.0\.0\.1:\d+/\?token=[0-9a-f]{32}$"));
            Assert.That(document.GetProperty("directory").GetString(), Is.EqualTo(place.Path("runs")));
            Assert.That(document.GetProperty("port").ValueKind, Is.EqualTo(JsonValueKind.Number));
        });
    }

    [Test]
    public void WrongDirectoryOrPort_IsTwo()
    {
        using var place = new Workplace();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        (string[] Arguments, string Said)[] rows =
        [
            (["view", place.Path("none")], "is not there: expected a directory with runs or studies below it"),
            (["view", place.File("file", "")], "is a file: expected a directory with runs or studies below it"),
            (["view", place.Folder("runs"), "--port", taken], $"port {taken} is taken by another program"),
            (["view", place.Folder("runs"), "--port", "65536"], "--port \"65536\": expected a whole number from 0 to 65535"),
            (["view", place.Folder("runs"), "--port", "http"], "--port \"http\": expected a whole number from 0 to 65535"),
            (["view"], "See sitesim view --help"),
        ];
        foreach (var (arguments, said) in rows)
        {
            var call = Invocation.Of(arguments);
            Assert.Multiple(() =>
            {
                Assert.That(call.Code, Is.EqualTo(ExitCode.InputWrong), string.Join(' ', arguments));
                Assert.That(call.Error, Does.Contain(said).And.Not.Contain("   at "));
                Assert.That(call.Out, Is.Empty);
            });
        }
    }

    private static async Task Kill(string signal, Process process)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }
}
