using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim stress</c>: a study of every plan as it is and under each shock.</summary>
internal sealed class StressVerb : Verb
{
    private readonly StudyOptions _study = new();
    private readonly EngineOptions _engine = new();

    public StressVerb()
        : base(
            "stress",
            "Runs every plan of a study as it is and under each of its shocks, on the same futures, and prints what each shock adds to or takes from each plan, and which is worst. "
            + $"A study without shocks: is put under all that are built in: {string.Join(", ", BuiltInShock.All.Select(shock => shock.Name))}. The directory is a study's: the commands of sweep work on it.",
            "sitesim stress scenarios/shock-matrix/study.yaml --out runs/shocks",
            "sitesim stress scenarios/split-study/study.yaml --out runs/split-shocks --replications 8 --json > shocks.json")
    {
        _study.AddTo(this);
        _engine.AddTo(this);
    }

    public override DocumentKind? Answer(ParseResult parsed) => StressDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        _engine.Check(parsed);
        var directory = _study.Open(parsed, session, StudyFile.LoadStress);
        _engine.Finish(directory, parsed, session);
        Write(directory, directory.Reduce(), session);
        return ExitCode.Done;
    }

    private static void Write(StudyDirectory directory, IReadOnlyList<FigureSample> samples, Session session)
    {
        var plan = directory.Plan;
        var matrix = StressMatrix.Of(plan, samples, StressName.Parts);
        var document = new StressDocument(plan.Name, directory.Directory, directory.Results, plan.Replications, matrix.Figure, matrix.Plans, matrix.Shocks, matrix.Cells, matrix.Worst);
        session.Answer(StressDocument.Kind, document, page =>
        {
            page.Prose($"{plan.Name}\n");
            page.Tables([StressTables.Matrix(matrix), StressTables.Cells(matrix, plan.Replications), StressTables.Definitions(matrix)]);
            page.Prose(StressTables.Sentence(matrix));
            page.Line($"results: {directory.Results}");
        });
    }
}
