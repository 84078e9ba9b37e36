namespace SiteSim.Experiments.Selection;

/// <summary>Points of a study on futures 0, 1, 2, ..., which are the same for every point; run as they are asked for.</summary>
public interface IFutures
{
    int Points { get; }

    /// <summary>Futures there are for each point.</summary>
    int Replications { get; }

    /// <summary>Sees to it that futures 0 to <paramref name="counts"/>[i] - 1 of each point i have been run.</summary>
    void Run(IReadOnlyList<int> counts);

    /// <summary>A figure of a point by future, for at least the futures asked for; what is not finite is not defined there.</summary>
    /// <exception cref="UnknownFigureException">No run of any point has it.</exception>
    IReadOnlyList<double> Figure(int point, string key);
}
