using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Files;

/// <summary><c>replications.parquet</c>: a row per replication, a column per figure that any of them has.</summary>
internal static class ReplicationFile
{
    public const string FileName = "replications.parquet";

    public static void Write(string path, FigureSample sample)
    {
        var table = new ParquetTable();
        table.AddCounts("replication", "number of the realization under the seed", [.. Enumerable.Range(0, sample.Count)]);
        foreach (var name in sample.Names)
        {
            table.AddNumbers(name.Key, name.Unit, $"{name.Label}; NaN where the replication does not define it", [.. sample.Column(name)]);
        }

        table.Save(path);
    }
}
