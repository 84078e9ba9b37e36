using System.Net;
using System.Net.Sockets;
using System.Text;
using NUnit.Framework;
using SiteSim.Viewer;

namespace SiteSim.Tests.Viewer;

/// <summary>Where the viewer listens, and how it ends.</summary>
public sealed class ViewerServerTests
{
    [Test]
    public async Task Listens_OnLoopbackOnly()
    {
        await using var folder = await ViewedFolder.Start();
        var listening = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(l => l.Port == folder.Port).Select(l => l.Address).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(listening, Does.Contain(IPAddress.Loopback));
            Assert.That(listening, Is.All.Matches<IPAddress>(address => IPAddress.IsLoopback(address!)));
        });
    }

    [Test]
    public async Task AnswersOnBothLoopbackAddresses()
    {
        if (!HasIPv6Loopback())
        {
            Assert.Ignore("this machine has no ::1");
        }

        await using var folder = await ViewedFolder.Start();
        Assert.That(await RawRequest.Send(IPAddress.IPv6Loopback, folder.Port, $"GET / HTTP/1.1\nHost: [::1]:{folder.Port}\nConnection: close\n"), Does.StartWith("HTTP/1.1 401 "));
    }

    [Test]
    public async Task EveryViewer_HasAPortAndATokenOfItsOwn()
    {
        await using var one = await ViewedFolder.Start();
        await using var other = await ViewedFolder.Start();
        using var visitor = await one.Visitor();
        Assert.Multiple(() =>
        {
            Assert.That(other.Port, Is.Not.EqualTo(one.Port));
            Assert.That(other.Token, Is.Not.EqualTo(one.Token));
        });
        Assert.That((await visitor.GetAsync(other.Site)).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized), "the cookie of one does not open the other");
    }

    [Test]
    public async Task TakenPort_IsSaid_AndAskedForIsGiven()
    {
        await using var folder = await ViewedFolder.Start();
        var port = folder.Port;
        Assert.That(
            async () => await ViewerServer.StartAsync(Options(folder.Root, port)), Throws.InstanceOf<ViewerException>().With.Message.StartsWith($"port {port} is taken by another program"));
        await folder.Server.DisposeAsync();
        await using var again = await ViewerServer.StartAsync(Options(folder.Root, port));
        Assert.That(again.Address.Port, Is.EqualTo(port), "the port was given back");
    }

    [Test]
    public void NoDirectory_IsSaid()
    {
        using var files = new Reports.RunFolder();
        File.WriteAllText(files.In("file"), "");
        Assert.Multiple(() =>
        {
            Assert.That(async () => await ViewerServer.StartAsync(Options(files.In("none"), 0)), Throws.InstanceOf<ViewerException>().With.Message.EndsWith("is not there: expected a directory with runs or studies below it"));
            Assert.That(async () => await ViewerServer.StartAsync(Options(files.In("file"), 0)), Throws.InstanceOf<ViewerException>().With.Message.Contains("is a file"));
        });
    }

    [Test]
    public async Task End_FinishesWhatIsUnderWay()
    {
        await using var folder = await ViewedFolder.Start();
        var large = folder.In("one/timeseries.parquet");
        await File.WriteAllBytesAsync(large, new byte[24 << 20]);
        using var stranger = folder.Stranger();
        using var exchanged = await stranger.GetAsync(folder.Server.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, folder.Port);
        await using var stream = client.GetStream();
        var cookie = exchanged.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /open/one/timeseries.parquet HTTP/1.1\r\nHost: localhost:{folder.Port}\r\nCookie: {cookie}\r\n\r\n"));
        var buffer = new byte[1 << 16];
        long read = await stream.ReadAsync(buffer);
        var ending = folder.Server.DisposeAsync().AsTask();
        await Task.Delay(200);
        Assert.That(ending.IsCompleted, Is.False, "it waits for the reader");
        for (int more; (more = await stream.ReadAsync(buffer)) > 0; read += more)
        {
        }

        await ending;
        Assert.That(read, Is.GreaterThan(24 << 20));
        Assert.That(async () => await new TcpClient().ConnectAsync(IPAddress.Loopback, folder.Port), Throws.InstanceOf<SocketException>());
    }

    [Test]
    public async Task Environment_DoesNotWidenIt()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_URLS", "http://0.0.0.0:0");
        try
        {
            await Listens_OnLoopbackOnly();
        }
        finally
        {
            Environment.SetEnvironmentVariable("ASPNETCORE_URLS", null);
        }
    }

    private static ViewerOptions Options(string directory, int port) => new(directory, port, (_, _, _) => null, _ => { });

    private static bool HasIPv6Loopback()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Loopback, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
