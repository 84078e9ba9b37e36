using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary><c>results.parquet</c>: a row per point and replication, a column per figure that any run has.</summary>
internal static class StudyResults
{
    public const string FileName = "results.parquet";

    public static void Write(string path, StudyPlan plan, IReadOnlyList<FigureSample> samples)
    {
        var rows = samples.SelectMany((sample, point) => Enumerable.Range(0, sample.Count).Select(replication => (point, replication))).ToArray();
        var table = new ParquetTable();
        table.AddCounts("point", "index in plan.json", [.. rows.Select(r => r.point)]);
        table.AddTexts("point_name", "the alternative, or its values by path", [.. rows.Select(r => plan.Points[r.point].Name)]);
        table.AddCounts("replication", "number of the realization, the same future at every point", [.. rows.Select(r => r.replication)]);
        foreach (var name in samples.SelectMany(s => s.Names).DistinctBy(n => n.Key))
        {
            table.AddNumbers(name.Key, name.Unit, name.Label, [.. samples.SelectMany(s => s.Column(name))]);
        }

        table.Save(path);
    }
}
