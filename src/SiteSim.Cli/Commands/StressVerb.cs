using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim stress</c>: a study of every plan as it is and under each shock.</summary>
internal sealed class StressVerb : SweepVerb
{
    public StressVerb()
        : base(
            "stress",
            "Runs every plan of a study as it is and under each of its shocks, on the same futures, and prints what each shock takes from each plan and which is worst. "
            + $"A study without shocks: is put under all that are built in: {string.Join(", ", BuiltInShock.All.Select(shock => shock.Name))}.",
            "sitesim stress scenarios/shock-matrix/study.yaml --out runs/shocks",
            "sitesim stress --out runs/shocks",
            "sitesim stress scenarios/split-study/study.yaml --replications 8 --json > shocks.json")
    {
    }

    protected override LoadedStudy Load(string path, int most) => StudyFile.LoadStress(path, most);

    protected override void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples, Session session)
    {
        var matrix = StressMatrix.Of(directory.Plan, samples, StressName.Parts);
        if (session.Json)
        {
            session.Document(new { directory.Plan.Name, directory.Directory, directory.Results, directory.Plan.Replications, matrix.Figure, matrix.Plans, matrix.Shocks, matrix.Cells, matrix.Worst });
            return;
        }

        session.Out.WriteLine($"{directory.Plan.Name}\n");
        session.Tables(StressTables.Matrix(matrix), StressTables.Cells(matrix, directory.Plan.Replications), StressTables.Definitions(matrix));
        session.Out.WriteLine(StressTables.Sentence(matrix));
        session.Out.WriteLine($"results: {directory.Results}");
    }
}
