using SiteSim.Experiments.Studies;
using SiteSim.Reports;
using SiteSim.Reports.Studies;
using SiteSim.Simulation.Results;
using SiteSim.Tests.Reports;
using SiteSim.Viewer;

namespace SiteSim.Tests.Viewer;

/// <summary>A folder with two runs, a finished study, things that are neither, and a viewer that shows it.</summary>
internal sealed class ViewedFolder : IAsyncDisposable
{
    public const string Awkward = "plans/50 % & \"more\"";

    private readonly RunFolder _files = new();

    private ViewedFolder()
    {
        RunDirectory.Write(_files.In("one"), SampleRun.Create(), RunFolder.Origin);
        RunDirectory.Write(_files.In(Awkward), SampleRun.Create(), RunFolder.Origin);
        File.WriteAllText(_files.In("secret.txt"), "not for the browser");
        File.WriteAllText(Path.Combine(_files.In("one"), "notes.txt"), "nor this");
    }

    public ViewerServer Server { get; private set; } = null!;

    public string Root => _files.Root;

    /// <summary>Messages of defects that the viewer met.</summary>
    public List<string> Failures { get; } = [];

    public Uri Site => new(Server.Address, "/");

    public int Port => Server.Address.Port;

    public string Token => Server.Address.Query["?token=".Length..];

    public static async Task<ViewedFolder> Start()
    {
        var folder = new ViewedFolder();
        folder.Server = await ViewerServer.StartAsync(new ViewerOptions(folder.Root, 0, (_, _, _) => null, e => folder.Failures.Add(e.ToString())));
        return folder;
    }

    public string In(string name) => _files.In(name);

    /// <summary>A study of two points on three futures each; B is a million better at the second.</summary>
    public void AddStudy(string name, double extra)
    {
        var plan = new StudyPlan(
            StudyPlan.CurrentFormat, "1.2.3", "Two splits", 3, "margin_usd", 0, [new("split=0 MW", [], StudyPlan.Hash("a")), new("split=25 MW", [], StudyPlan.Hash("b"))], [], StudyPlan.Cut(2, 3, 3));
        var study = StudyDirectory.Open(In(name), plan, "name: Two splits\n", ["a", "b"]);
        foreach (var shard in study.Plan.Shards)
        {
            study.Write(shard, Sample(shard.Point * extra));
        }

        study.Reduce();
    }

    /// <summary>A browser that has been let in.</summary>
    public async Task<HttpClient> Visitor()
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true, UseCookies = true }) { BaseAddress = Site };
        using var first = await client.GetAsync(Server.Address);
        first.EnsureSuccessStatusCode();
        return client;
    }

    /// <summary>Somebody who has not.</summary>
    public HttpClient Stranger() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Site };

    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }

        _files.Dispose();
    }

    private static FigureSample Sample(double extra)
    {
        var sample = new FigureSample();
        foreach (var luck in new[] { 1e6, 2e6, 4e6 })
        {
            sample.Add([New("revenue_usd", luck + extra + 1e5), New("power_cost_usd", -1e5), New("margin_usd", luck + extra)]);
        }

        return sample;
    }

    private static Figure New(string key, double value) => new("money", key, key.Replace('_', ' '), value, "USD", []);
}
