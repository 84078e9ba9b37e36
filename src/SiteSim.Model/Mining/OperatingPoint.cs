namespace SiteSim.Model.Mining;

/// <summary>
/// What one machine draws and does in a mode, or, as a difference of two modes, what the step between them takes and adds.
/// </summary>
/// <param name="Watts">Power at the wall, W.</param>
/// <param name="Gigahash">Hash rate, GH/s.</param>
public readonly record struct OperatingPoint(int Watts, long Gigahash)
{
    public static OperatingPoint operator -(OperatingPoint left, OperatingPoint right) =>
        new(left.Watts - right.Watts, left.Gigahash - right.Gigahash);
}
