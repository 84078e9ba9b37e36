using System.Security.Cryptography;
using System.Text;
using SiteSim.Numerics;
using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary>What a study comes to, as in <c>plan.json</c>: the contract between whoever runs its shards and whoever puts them together.</summary>
/// <param name="Format">Layout of the directory.</param>
/// <param name="Version">SiteSim's version: another may give other figures.</param>
/// <param name="Name">Title.</param>
/// <param name="Replications">Of each point.</param>
/// <param name="Figure">Key of the figure that the summary is about.</param>
/// <param name="Baseline">Index of the point that the others are compared with.</param>
/// <param name="Points">In order.</param>
/// <param name="Inputs">Series files that points read, with their SHA-256: by full path before there is a directory, below the directory in <c>plan.json</c>.</param>
/// <param name="Shards">In order of points, then replications.</param>
public sealed record StudyPlan(
    string Format, string Version, string Name, int Replications, string Figure, int Baseline,
    IReadOnlyList<PlannedPoint> Points, IReadOnlyList<ManifestInput> Inputs, IReadOnlyList<StudyShard> Shards)
{
    /// <summary>How the replications are drawn together, the same at every point.</summary>
    public Sampling Sampling { get; init; }

    public const string CurrentFormat = "sitesim-study/2";

    public const string FileName = "plan.json";

    /// <summary>Replications of a shard when nobody says otherwise: minutes of work at most, so little is lost with a machine.</summary>
    public const int UsualShard = 8;

    /// <summary>As every shard names it, so that a shard of another plan is not taken for one of this.</summary>
    public string Sha256() => Hash(JsonText.Write(this));

    /// <summary>As the results name it: however it was cut.</summary>
    public string Question() => (this with { Shards = [] }).Sha256();

    /// <summary>Replications of its largest shard.</summary>
    public int ShardSize() => Shards.Max(s => s.Count);

    public static IReadOnlyList<StudyShard> Cut(int points, int replications, int size)
    {
        var shards = new List<StudyShard>();
        for (var point = 0; point < points; point++)
        {
            for (var first = 0; first < replications; first += size)
            {
                shards.Add(new StudyShard(shards.Count, point, first, Math.Min(size, replications - first)));
            }
        }

        return shards;
    }

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Where another plan first differs, in words; null where it does not.</summary>
    public string? DifferenceFrom(StudyPlan other) =>
        Different("version", Version, other.Version) ?? Different("name", Name, other.Name) ?? Different("replications", Replications, other.Replications)
        ?? Different("figure", Figure, other.Figure) ?? Different("number of points", Points.Count, other.Points.Count)
        ?? Points.Zip(other.Points).Select(pair => Different("point", pair.First.Name, pair.Second.Name)
            ?? (pair.First.Sha256 == pair.Second.Sha256 ? null : $"the scenario of point \"{pair.First.Name}\" has changed")).FirstOrDefault(d => d is not null)
        ?? Different("baseline", Points[Baseline].Name, Points[other.Baseline].Name) ?? Different("shard size", ShardSize(), other.ShardSize())
        ?? (Sha256() == other.Sha256() ? null : "a file that its scenarios read has changed");

    private static string? Different<T>(string what, T mine, T other) =>
        Equals(mine, other) ? null : FormattableString.Invariant($"{what} {mine}, now {other}");
}
