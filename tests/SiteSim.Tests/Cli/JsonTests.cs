using NUnit.Framework;
using SiteSim.Cli;

namespace SiteSim.Tests.Cli;

public sealed class JsonTests
{
    private static readonly string Site = Workplace.CurtailmentDay;

    private static readonly TestCaseData[] Commands =
    [
        new((string[])["validate", Site], "\"name\": \"Curtailment day, 10 MW\""),
        new((string[])["show", Site], "\"resolved_yaml\""),
        new((string[])["show", Site], "\"merit_order\""),
        new((string[])["show", Site, "--yaml"], "\"resolved_yaml\""),
        new((string[])["schema"], "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""),
        new((string[])["catalog"], "\"kind\": \"asics\""),
        new((string[])["catalog", "asics"], "\"name\": \"Antminer S21\""),
        new((string[])["catalog", "asics", "Antminer S21"], "\"yaml\""),
    ];

    [TestCaseSource(nameof(Commands))]
    public void Json_IsOneDocument_WhereverTheFlagStands(string[] args, string holds)
    {
        var last = Invocation.Of([.. args, "--json"]);
        var first = Invocation.Of(["--json", .. args]);
        Assert.Multiple(() =>
        {
            Assert.That(() => last.Json(), Throws.Nothing);
            Assert.That(last.Out, Does.Contain(holds));
            Assert.That(first, Is.EqualTo(last));
            Assert.That(last.Code, Is.EqualTo(ExitCode.Done));
        });
    }

    [Test]
    public void Explain_Json_IsOneDocument_WithEveryPosting()
    {
        using var place = new Workplace();
        Invocation.Of("run", Site, "--out", place.Run);
        var answer = Invocation.Of("explain", place.Run, "flex", "--json").Json();
        Assert.Multiple(() =>
        {
            Assert.That(answer.GetProperty("kind").GetString(), Is.EqualTo("lease"));
            Assert.That(answer.GetProperty("postings").EnumerateArray().Sum(p => p.GetProperty("amount_usd").GetDecimal()), Is.EqualTo(answer.GetProperty("posted_usd").GetDecimal()));
        });
    }

    /// <summary>Through the process's own streams, with progress, notes and events on the other one.</summary>
    [Test]
    public async Task Run_Json_OfTheProcess_IsOneDocument()
    {
        using var place = new Workplace();
        using var process = Sitesim.Start("run", Site, "--out", place.Run, "--set", "horizon.length=3 days", "--json", "--verbosity", "debug");
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Multiple(() =>
        {
            Assert.That(() => new Invocation(process.ExitCode, output, "").Json(), Throws.Nothing);
            Assert.That(error.Result, Does.Contain("[inf] simulated to").And.Contain("[wrn]").And.Contain("[dbg]"));
        });
    }

    [Test]
    public void Show_Yaml_LoadsToTheSameYaml()
    {
        using var place = new Workplace();
        var once = Invocation.Of("show", Site, "--yaml").Out;
        var twice = Invocation.Of("show", place.File("resolved.yaml", once), "--yaml").Out;
        Assert.That(twice, Is.EqualTo(once).And.Contain("heat-dome"));
    }

    [Test]
    public void Catalog_Row_StatesItsSource() =>
        Assert.That(Invocation.Of("catalog", "asics", "Antminer S21").Out, Does.Contain("source:"));
}
