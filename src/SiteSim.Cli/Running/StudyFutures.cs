using SiteSim.Experiments.Selection;
using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>
/// The points of a study directory, of which only the shards that are asked for are run. What is there is read, so a selection that is taken up again, or
/// follows a sweep, makes the same choices without running anything twice.
/// </summary>
internal sealed class StudyFutures(StudyDirectory directory, int jobs, SelectionSteps steps, Session session) : IFutures
{
    private readonly StudyExecution _execution = new(directory, jobs, session);
    private readonly FigureSample[] _samples = [.. directory.Plan.Points.Select(_ => new FigureSample())];
    private readonly ILookup<int, StudyShard> _shards = directory.Plan.Shards.ToLookup(s => s.Point);

    public int Points => directory.Plan.Points.Count;

    public int Replications => directory.Plan.Replications;

    /// <summary>Every figure that any run has.</summary>
    public IEnumerable<FigureName> Names => _samples.SelectMany(s => s.Names).DistinctBy(n => n.Key);

    public void Run(IReadOnlyList<int> counts)
    {
        StudyShard[] wanted = [.. counts.SelectMany((count, point) => _shards[point].Where(s => s.First >= _samples[point].Count && s.First < count))];
        var missing = StudyInspection.Missing(directory, wanted, session);
        steps.Begin(missing.Sum(s => s.Count));
        _execution.Run(missing, steps);
        foreach (var shard in wanted)
        {
            if (!directory.AddTo(_samples[shard.Point], shard))
            {
                throw new InputException($"{directory.ShardFile(shard)} was there and is no longer: run it again");
            }
        }
    }

    public IReadOnlyList<double> Figure(int point, string key) => _samples[point].Column(NameOf(key));

    /// <exception cref="UnknownFigureException">No run has it.</exception>
    public FigureName NameOf(string key) => Names.FirstOrDefault(n => n.Key == key) ?? throw new UnknownFigureException(key, [.. Names.Select(n => n.Key)]);
}
