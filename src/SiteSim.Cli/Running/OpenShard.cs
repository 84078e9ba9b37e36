using SiteSim.Experiments.Studies;
using SiteSim.Reports.Studies;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>A shard whose replications come in any order, from any thread.</summary>
internal sealed class OpenShard(StudyShard shard)
{
    private readonly IReadOnlyList<Figure>?[] _figures = new IReadOnlyList<Figure>?[shard.Count];
    private int _left = shard.Count;

    public StudyShard Shard => shard;

    /// <summary>Takes a replication.</summary>
    /// <returns>The shard's sample in order of the replications, when this was the last of them; else null.</returns>
    public FigureSample? Add(int replication, IReadOnlyList<Figure> figures)
    {
        _figures[replication - shard.First] = figures;
        if (Interlocked.Decrement(ref _left) > 0)
        {
            return null;
        }

        var sample = new FigureSample();
        for (var i = 0; i < shard.Count; i++)
        {
            sample.Add(_figures[i]!);
            _figures[i] = null;
        }

        return sample;
    }
}
