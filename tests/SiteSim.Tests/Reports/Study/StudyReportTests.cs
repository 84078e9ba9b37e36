using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Reports.Studies;
using SiteSim.Tests.Cli;
using SiteSim.Tests.Experiments.Sensitivity;
using SiteSim.Tests.Experiments.Studies;

namespace SiteSim.Tests.Reports.Study;

/// <summary>Every command that finishes a study leaves its page beside it.</summary>
public sealed class StudyReportTests
{
    private static readonly string Day = StudyPlace.Text("""
        vary:
          - { path: split.compute, values: [0 MW, 150 MW, 300 MW] }
        replications: 3
        """).Replace("vary:", "figure: margin_usd\nvary:", StringComparison.Ordinal);

    [Test]
    public void Sweep_WritesTheSamePage_OnAnyThreads_InAnyShards_AndAgain()
    {
        using var place = new StudyPlace();
        var study = Study(place);
        var one = Sweep(place, study, "one", "--jobs", "1", "--shard-size", "3");
        var many = Sweep(place, study, "many", "--jobs", "3", "--shard-size", "1");
        File.Delete(Path.Combine(place.Path("many"), "report.html"));
        var again = Invocation.Of("sweep", "reduce", place.Path("many"));
        Assert.Multiple(() =>
        {
            Assert.That(new[] { one.Code, many.Code, again.Code }, Is.All.EqualTo(ExitCode.Done), one.Error + many.Error + again.Error);
            Assert.That(Page(place.Path("many")), Is.EqualTo(Page(place.Path("one"))));
            Assert.That(Page(place.Path("one")), Does.Contain("data-chart=\"study-curve\"").And.Contain("SiteSim study"));
            Assert.That(StudyReport.Render(StudyDirectory.Find(place.Path("one"))!), Is.EqualTo(Page(place.Path("one"))));
        });
    }

    [Test]
    public void Optimize_KeepsItsChoice_AndASweepThatFollowsShowsIt()
    {
        using var place = new StudyPlace();
        var study = Study(place);
        var chosen = Invocation.Of("optimize", study, "--out", place.Path("best"), "--pareto");
        var selection = StudySelection.Find(StudyDirectory.Find(place.Path("best"))!);
        var partial = Page(place.Path("best"));
        var rest = Invocation.Of("sweep", "resume", place.Path("best"));
        Assert.Multiple(() =>
        {
            Assert.That(new[] { chosen.Code, rest.Code }, Is.All.EqualTo(ExitCode.Done), chosen.Error + rest.Error);
            Assert.That(selection?.Best, Is.EqualTo("split.compute=300 MW"));
            Assert.That(selection?.Front?.Points, Is.Not.Empty);
            Assert.That(partial, Does.Contain("data-chart=\"study-selection\"").And.Contain("SiteSim selection"));
            Assert.That(Page(place.Path("best")), Does.Contain("data-chart=\"study-selection\""));
        });
    }

    [Test]
    public void Stress_WritesTheMatrix()
    {
        using var place = new StudyPlace();
        var study = place.File("stress.yaml", StudyPlace.Text("""
            alternatives:
              half: { horizon.length: 1 week, grid.curtailments: null }
            shocks:
              storm: { grid.price.events: [ { at: 2026-01-03, for: 1 day, price: 5000 USD/MWh } ] }
            replications: 2
            """));
        var call = Invocation.Of("stress", study, "--out", place.Path("stress"));
        Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
        Assert.That(Page(place.Path("stress")), Does.Contain("data-chart=\"shock-matrix\"").And.Contain("SiteSim stress study"));
    }

    [TestCase("tornado", "tornado")]
    [TestCase("morris", "morris", "--trajectories", "2")]
    [TestCase("sobol", "sobol", "--samples", "2")]
    public void Sensitivity_WritesTheChartOfItsDesign(string method, string chart, params string[] more)
    {
        using var place = new RangesPlace();
        var call = place.Run("study", ["--method", method, "--replications", "2", .. more]);
        Assert.That(call.Code, Is.EqualTo(ExitCode.Done), call.Error);
        Assert.That(Page(place.Path("study")), Does.Contain($"data-chart=\"{chart}\"").And.Contain("SiteSim sensitivity study").And.Contain("<td>rent</td>"));
    }

    private static string Study(StudyPlace place)
    {
        var path = place.File("base.yaml", $"extends: \"{StudyPlace.Base.Replace('\\', '/')}\"\nhorizon: {{ length: 1 day }}\ngrid: {{ curtailments: null }}\n");
        return place.File("line.yaml", Day.Replace(StudyPlace.Base.Replace('\\', '/'), path.Replace('\\', '/'), StringComparison.Ordinal));
    }

    private static Invocation Sweep(StudyPlace place, string study, string directory, params string[] more) => Invocation.Of(["sweep", "run", study, "--out", place.Path(directory), .. more]);

    private static string Page(string directory) => File.ReadAllText(Path.Combine(directory, "report.html"));
}
