using SiteSim.Model.Site;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Running;

/// <summary>The sites of a study's points: each loaded once, by whoever needs it first, and let go after its last run.</summary>
/// <param name="runs">By point: runs that this command has to do.</param>
internal sealed class PointSites(StudyDirectory directory, int[] runs)
{
    private readonly Lazy<SiteModel>?[] _sites = [.. runs.Select((_, point) => new Lazy<SiteModel>(() => Load(directory, point)))];

    public SiteModel Of(int point) => _sites[point]!.Value;

    /// <summary>A run of a point is over.</summary>
    public void Release(int point)
    {
        if (Interlocked.Decrement(ref runs[point]) == 0)
        {
            _sites[point] = null;
        }
    }

    /// <summary>From the directory alone.</summary>
    /// <exception cref="InputException">What is there is not what the study was planned with.</exception>
    public static SiteModel Load(StudyDirectory directory, int point)
    {
        var path = directory.Scenario(point);
        var loaded = ScenarioFile.Load(path, []);
        var site = loaded.Site ?? throw new InputException($"{path} cannot be run any more", loaded.Issues);
        var wanted = directory.Plan.Inputs.Select(i => (Path: directory.Input(i), i.Sha256))
            .Append((Path: Path.GetFullPath(path), directory.Plan.Points[point].Sha256)).ToDictionary(i => i.Path, i => i.Sha256);
        foreach (var input in loaded.Inputs)
        {
            if (wanted.GetValueOrDefault(Path.GetFullPath(input.Path)) != input.Sha256)
            {
                throw new InputException($"{input.Path} is not what the study was planned with: its SHA-256 is {input.Sha256}. What is finished is kept; name another directory");
            }
        }

        return site;
    }
}
