namespace SiteSim.Experiments.Selection;

/// <summary>What is said of a point and the front of value against risk.</summary>
public enum ParetoStanding
{
    /// <summary>Shown to be on it: of every other point it is the better in one of the two.</summary>
    Front,

    /// <summary>Not to be told from the front with the futures run.</summary>
    Open,

    /// <summary>Shown to be off it: another point is better in both.</summary>
    Beaten,

    /// <summary>Some of its futures do not define a figure.</summary>
    Undefined,
}
