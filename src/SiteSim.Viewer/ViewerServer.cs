using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SiteSim.Reports.Html.Viewer;

namespace SiteSim.Viewer;

/// <summary>A web server on the loopback addresses that shows a folder's runs and studies to whoever has its address. It writes nothing and asks nobody.</summary>
public sealed class ViewerServer : IAsyncDisposable
{
    private const int MostConnections = 100;

    /// <summary>What is under way when the server ends may take so long.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly WebApplication _app;

    private readonly Folder _folder;

    private ViewerServer(WebApplication app, Folder folder, Uri address) => (_app, _folder, Address) = (app, folder, address);

    /// <summary>With the token: whoever opens it is let in.</summary>
    public Uri Address { get; }

    /// <exception cref="ViewerException">There is no such directory, or the port is taken.</exception>
    public static async Task<ViewerServer> StartAsync(ViewerOptions options)
    {
        var folder = new Folder(RootOf(options.Directory));
        using var sockets = LoopbackSockets.Bind(options.Port);
        var key = new AccessKey(sockets.Port);
        var app = Build(sockets);
        var gate = new Gate(key, sockets.Port);
        app.Use((context, next) => Answer(context, next, gate, options.Failed));
        new Routes(folder, options.WhyNotPaired).MapTo(app);
        await app.StartAsync();
        return new ViewerServer(app, folder, new Uri(FormattableString.Invariant($"http://127.0.0.1:{sockets.Port}/?token={key.Token}")));
    }

    /// <summary>Makes the list once while whoever has the address is on the way to the browser: the first is then as quick as the others.</summary>
    public Task ReadAhead() => Task.Run(() => ListPage.Render(_folder.List()));

    /// <summary>Takes no more requests, finishes those under way and gives the port back.</summary>
    public async ValueTask DisposeAsync()
    {
        using var grace = new CancellationTokenSource(Grace);
        await _app.StopAsync(grace.Token);
        await _app.DisposeAsync();
    }

    // Links are resolved once, here: below the folder none is followed.
    private static string RootOf(string directory)
    {
        var given = new DirectoryInfo(directory);
        if (!given.Exists)
        {
            throw new ViewerException($"{directory} is {(File.Exists(directory) ? "a file" : "not there")}: expected a directory with runs or studies below it");
        }

        return Path.TrimEndingDirectorySeparator((given.ResolveLinkTarget(returnFinalTarget: true) ?? given).FullName);
    }

    // From nothing: no configuration from the environment, no log on the console, no signal taken from the command line.
    private static WebApplication Build(LoopbackSockets sockets)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestBodySize = 0;
            foreach (var endPoint in sockets.EndPoints)
            {
                kestrel.Listen(endPoint, listen => listen.Protocols = HttpProtocols.Http1);
            }
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoSignals>();
        builder.Services.Configure<SocketTransportOptions>(transport => transport.CreateBoundListenSocket = sockets.Take);
        return builder.Build();
    }

    private static async Task Answer(HttpContext context, RequestDelegate next, Gate gate, Action<Exception> failed)
    {
        SafetyHeaders.OfPage(context.Response);
        try
        {
            if (await gate.Pass(context))
            {
                await next(context);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser has gone.
        }
        catch (Exception e) when (e is not Microsoft.AspNetCore.Http.BadHttpRequestException && !context.Response.HasStarted)
        {
            failed(e);
            await Routes.Notice(context, StatusCodes.Status500InternalServerError, "This is a defect of SiteSim", e.Message);
        }
    }

    /// <summary>Ctrl-C belongs to the command line.</summary>
    private sealed class NoSignals : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
