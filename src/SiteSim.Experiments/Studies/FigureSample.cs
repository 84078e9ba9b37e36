using SiteSim.Numerics;
using SiteSim.Simulation.Results;

namespace SiteSim.Experiments.Studies;

/// <summary>
/// The headline figures of replications 0, 1, 2, ... and nothing else of them: a row of doubles per replication. Figures that some runs do not have take
/// <see cref="FigureName.Missing"/> there.
/// </summary>
public sealed class FigureSample
{
    private readonly List<FigureName> _names = [];
    private readonly Dictionary<string, List<double>> _columns = new(StringComparer.Ordinal);

    /// <summary>How they are drawn together, which intervals must know.</summary>
    public Sampling Sampling { get; init; }

    /// <summary>Replications.</summary>
    public int Count { get; private set; }

    /// <summary>In the order in which the replications brought them.</summary>
    public IReadOnlyList<FigureName> Names => _names;

    /// <param name="figures">Of the next replication.</param>
    public void Add(IReadOnlyList<Figure> figures) => Add([.. figures.Select(f => (FigureName.Of(f), f.Value))]);

    /// <param name="figures">Of the next replication.</param>
    public void Add(IReadOnlyList<(FigureName Name, double Value)> figures)
    {
        foreach (var (name, value) in figures)
        {
            if (!_columns.TryGetValue(name.Key, out var column))
            {
                _names.Add(name);
                _columns.Add(name.Key, column = [.. Enumerable.Repeat(name.Missing(), Count)]);
            }

            column.Add(value);
        }

        Count++;
        foreach (var name in _names.Where(n => _columns[n.Key].Count < Count))
        {
            _columns[name.Key].Add(name.Missing());
        }
    }

    /// <summary>A figure by replication, or null when no run has it.</summary>
    public IReadOnlyList<double>? Column(string key) => _columns.GetValueOrDefault(key);

    /// <summary>A figure by replication; of a figure that no run has, what it counts as missing.</summary>
    public IReadOnlyList<double> Column(FigureName name) => Column(name.Key) ?? [.. Enumerable.Repeat(name.Missing(), Count)];
}
