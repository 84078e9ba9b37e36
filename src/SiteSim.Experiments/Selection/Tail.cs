using System.Globalization;

namespace SiteSim.Experiments.Selection;

/// <summary>What measures of a tail share.</summary>
internal static class Tail
{
    /// <summary>Futures in a tail below which it is chance what it holds.</summary>
    private const int LeastInside = 2;

    public static int LeastReplications(double share) => (int)Math.Ceiling(LeastInside / Math.Min(share, 1 - share) - 1e-9);

    public static string Text(string word, double share) => string.Create(CultureInfo.InvariantCulture, $"{word}{share * 100:0.##}");
}
