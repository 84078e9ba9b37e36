using System.Globalization;
using System.Text.Json;
using SiteSim.Reports.Files;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports;

/// <summary>What identifies a run, as in <c>manifest.json</c>: no wall-clock time and no place on a machine, so that the same run gives the same bytes.</summary>
/// <param name="Format">Layout of the directory; a reader refuses any other.</param>
/// <param name="Version">SiteSim's version.</param>
/// <param name="Name">Title of the scenario.</param>
/// <param name="Scenario">File name of the scenario.</param>
/// <param name="Seed">Of the realization.</param>
/// <param name="Replication">Number of the realization under the seed.</param>
/// <param name="Overrides">Values set on the command line.</param>
/// <param name="Inputs">Files read, relative to the scenario's own folder.</param>
/// <param name="Dispatches">Solves of the dispatch core.</param>
/// <param name="ResultHash">Over series, events and postings: 16 hex digits.</param>
public sealed record RunManifest(
    string Format, string Version, string Name, string Scenario, long Seed, int Replication, IReadOnlyList<ManifestOverride> Overrides,
    IReadOnlyList<ManifestInput> Inputs, long Dispatches, string ResultHash)
{
    public const string CurrentFormat = "sitesim-run/1";

    /// <summary>How the format of a run directory of any version begins.</summary>
    internal const string FormatFamily = "sitesim-run/";

    public const string FileName = "manifest.json";

    public static RunManifest Of(RunResult result, RunOrigin origin)
    {
        var home = Path.GetDirectoryName(Path.GetFullPath(origin.ScenarioPath)) ?? "/";
        return new RunManifest(
            CurrentFormat, origin.Version, result.Site.Name, Path.GetFileName(origin.ScenarioPath), result.Site.Seed, result.Replication,
            [.. origin.Overrides.Select(o => new ManifestOverride(o.Path, o.Value))],
            [.. origin.Inputs.Select(i => new ManifestInput(RelativeTo(home, i.Path), i.Sha256))],
            result.Dispatches, result.Hash.ToString("x16", CultureInfo.InvariantCulture));
    }

    /// <exception cref="RunDirectoryException">No manifest, or one of another format.</exception>
    internal static RunManifest Read(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new RunDirectoryException($"{directory} is {(File.Exists(directory) ? "a file" : "not there")}: expected a directory that sitesim run wrote");
        }

        var format = FormatOf(directory)
            ?? throw new RunDirectoryException($"{directory} is not a run directory: it has no {FileName} of one");
        return format == CurrentFormat
            ? JsonText.ReadFile<RunManifest>(Path.Combine(directory, FileName))
            : throw new RunDirectoryException($"{directory} is of another version: {FileName} says format \"{format}\", expected \"{CurrentFormat}\"");
    }

    /// <summary>The format that a directory's manifest states, whatever else it holds; null without one.</summary>
    internal static string? FormatOf(string directory)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, FileName)));
            return manifest.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("format", out var format)
                && format.ValueKind == JsonValueKind.String ? format.GetString() : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static string RelativeTo(string home, string path) =>
        Path.GetRelativePath(home, Path.GetFullPath(path)).Replace('\\', '/');
}
