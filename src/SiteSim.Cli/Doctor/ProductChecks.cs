using System.Text.Json.Nodes;
using SiteSim.Numerics;
using SiteSim.Scenarios;
using SiteSim.Scenarios.Schema;
using SiteSim.Simulation;

namespace SiteSim.Cli.Doctor;

/// <summary>Whether this copy of SiteSim is whole and computes here what it computes everywhere.</summary>
internal static class ProductChecks
{
    public static Finding CatalogRows()
    {
        var rows = Catalog.Kinds.SelectMany(Catalog.Rows).ToList();
        return rows.Count > 0 && rows.TrueForAll(row => row.Source.Length > 0)
            ? Finding.Ok("catalog", $"{rows.Count} rows of {Catalog.Kinds.Count} kinds")
            : Finding.Broken("catalog", $"{rows.Count(row => row.Source.Length == 0)} of {rows.Count} rows without a source");
    }

    public static Finding Schema() => JsonNode.Parse(ScenarioSchema.Text())?["$defs"] is JsonObject { Count: > 0 } nouns
        ? Finding.Ok("schema", $"{nouns.Count} nouns")
        : Finding.Broken("schema", "empty");

    /// <summary>Sites' clocks go by rule and need no files of the machine; where it has some, both should say the same.</summary>
    /// <param name="year">The year compared.</param>
    public static Finding TimeZones(int year)
    {
        const string Zone = "America/Chicago";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var machine))
            return Finding.Ok("time zones", "by rule; the machine has no zone files, and none are needed");
        var differing = Enumerable.Range(0, 365 * 24).Select(hour => new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(hour))
            .Count(utc => LocalClock.UsCentral.ToLocal(utc) != TimeZoneInfo.ConvertTimeFromUtc(utc, machine));
        return differing == 0
            ? Finding.Ok("time zones", $"by rule, and as the machine's files for {year}")
            : Finding.Warn("time zones", $"the machine's {Zone} differs in {differing} hours of {year}", "update its zone files; SiteSim goes by the rule of 2007 in any case");
    }

    /// <summary>A day that is worked out by hand, with the hash it has on every machine.</summary>
    public static Finding SelfTest(CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("sitesim-doctor-");
        try
        {
            var path = Path.Combine(folder.FullName, "site.yaml");
            File.WriteAllText(path, Embedded("site.yaml"));
            var expected = Embedded("expected.yaml").Split('\n').First(line => line.StartsWith("result_hash: ", StringComparison.Ordinal))["result_hash: ".Length..];
            var site = ScenarioFile.Load(path, []).Site ?? throw new InvalidOperationException("the self-test does not load");
            var hash = SiteRun.Execute(site, 0, null, stop).Hash.ToString("x16");
            return hash == expected ? Finding.Ok("self-test", $"the same bytes as everywhere: {hash}") : Finding.Broken("self-test", $"hash {hash}, expected {expected}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(ProductChecks).Assembly.GetManifestResourceStream($"Doctor/{name}")!);
        return reader.ReadToEnd();
    }
}
