using SiteSim.Simulation.Results;

namespace SiteSim.Simulation.Observing;

/// <summary>One column of the time series while it is being recorded.</summary>
/// <param name="name">Column name, unit last.</param>
/// <param name="unit">As printed.</param>
/// <param name="description">What it is and how it is measured over a row's interval.</param>
/// <param name="rows">Rows to come.</param>
/// <param name="read">Reads the interval that just ended, given its ticks.</param>
internal sealed class Gauge(string name, string unit, string description, int rows, Func<long, double> read)
{
    private readonly double[] _values = new double[rows];

    public void Record(int row, long ticks) => _values[row] = read(ticks);

    public SeriesColumn ToColumn() => new(name, unit, description, _values);
}
