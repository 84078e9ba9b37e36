namespace SiteSim.Simulation.Results;

/// <summary>
/// What dispatch valued loads by, and which machines there were: once an hour, for looking at; no result follows from it, and it is no part of a run's hash.
/// </summary>
/// <param name="Rows">Rows of the series at which the hours begin, rising; where rows are longer than an hour, every row.</param>
/// <param name="Loads">That have a worth, in the order of dispatch.</param>
/// <param name="Boards">Fleets, then clusters.</param>
public sealed record HourTable(IReadOnlyList<int> Rows, IReadOnlyList<LoadHours> Loads, IReadOnlyList<BoardHours> Boards)
{
    /// <summary>Of a run that nobody watched.</summary>
    public static HourTable None { get; } = new([], [], []);
}
