using SiteSim.Experiments.Studies;
using SiteSim.Reports.Files;

namespace SiteSim.Reports.Studies;

/// <summary><c>results.parquet</c>: a row per point and replication, a column per figure that any run has.</summary>
internal static class StudyResults
{
    public const string FileName = "results.parquet";

    private const string PlanNote = "study.plan";
    private const string ColumnsNote = "study.columns";

    public static void Write(string path, StudyPlan plan, IReadOnlyList<FigureSample> samples)
    {
        var rows = samples.SelectMany((sample, point) => Enumerable.Range(0, sample.Count).Select(replication => (point, replication))).ToArray();
        var table = new ParquetTable();
        table.AddCounts("point", "index in plan.json", [.. rows.Select(r => r.point)]);
        table.AddTexts("point_name", "the alternative, or its values by path", [.. rows.Select(r => plan.Points[r.point].Name)]);
        table.AddCounts("replication", "number of the realization, the same future at every point", [.. rows.Select(r => r.replication)]);
        FigureName[] names = [.. samples.SelectMany(s => s.Names).DistinctBy(n => n.Key)];
        foreach (var name in names)
        {
            table.AddNumbers(name.Key, name.Unit, name.Label, [.. samples.SelectMany(s => s.Column(name))]);
        }

        table.Note(PlanNote, plan.Question());
        table.Note(ColumnsNote, JsonText.Write(names));
        table.Save(path);
    }

    /// <returns>A sample per point, each with every column.</returns>
    /// <exception cref="RunDirectoryException">It is not there, not whole, or not of this plan.</exception>
    public static IReadOnlyList<FigureSample> Read(string path, StudyPlan plan)
    {
        if (!File.Exists(path))
        {
            throw new RunDirectoryException($"{path} is not there: the study is not finished, or sitesim sweep reduce has not been run");
        }

        using var columns = ParquetColumns.Open(path);
        if (columns.Note(PlanNote) != plan.Question())
        {
            throw new RunDirectoryException($"{path} is not of the plan beside it: sitesim sweep reduce writes it again");
        }

        FigureName[] names = [.. JsonText.Read<FigureName[]>(columns.Note(ColumnsNote)!, path)];
        double[][] values = [.. names.Select(n => columns.Values<double>(n.Key))];
        return [.. columns.Values<int>("point").Index().GroupBy(row => row.Item, row => row.Index).OrderBy(g => g.Key).Select(g => Sample(new FigureSample { Sampling = plan.Sampling }, names, values, g))];
    }

    private static FigureSample Sample(FigureSample sample, FigureName[] names, double[][] values, IEnumerable<int> rows)
    {
        foreach (var row in rows)
        {
            sample.Add([.. names.Select((name, i) => (name, values[i][row]))]);
        }

        return sample;
    }
}
