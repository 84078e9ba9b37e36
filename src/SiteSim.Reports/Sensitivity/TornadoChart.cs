using SiteSim.Experiments.Sensitivity;

namespace SiteSim.Reports.Sensitivity;

/// <summary>A bar of letters to either side of the base.</summary>
internal static class TornadoChart
{
    /// <summary>Letters to each side.</summary>
    private const int Side = 15;

    /// <param name="longest">Change that takes a whole side.</param>
    public static string Bar(TornadoBar bar, double longest)
    {
        var (low, high) = (Cells(bar.Low.Mean, longest), Cells(bar.High.Mean, longest));
        return string.Concat(Enumerable.Range(-Side, 2 * Side + 1).Select(cell => cell == 0 ? '|' : Letter(Covers(low, cell), Covers(high, cell))));
    }

    private static int Cells(double? change, double longest) =>
        change is { } value && longest > 0 ? (int)Math.Round(Side * value / longest, MidpointRounding.AwayFromZero) : 0;

    private static bool Covers(int end, int cell) => Math.Sign(end) == Math.Sign(cell) && Math.Abs(cell) <= Math.Abs(end);

    private static char Letter(bool low, bool high) => (low, high) switch
    {
        (true, true) => '*',
        (true, false) => 'L',
        (false, true) => 'H',
        _ => ' ',
    };
}
