namespace SiteSim.Reports.Tables;

/// <summary>Pictures in a line of text: block elements, and what stands for them where an encoding has none.</summary>
public static class Blocks
{
    private const string Levels = "▁▂▃▄▅▆▇█";
    private const string Others = "─●│";
    private const string AsciiLevels = ".:-=+*%#";
    private const string AsciiOthers = "-o|";

    /// <summary>Where a value lies on a line.</summary>
    public const char Dot = '●';

    private const char Line = '─';

    /// <summary>A letter per value, from the lowest to the highest in eight levels; a blank where a value is not finite. Values that are all one stand in the middle.</summary>
    public static string Spark(IReadOnlyList<double> values)
    {
        var (low, high) = Range(values);
        return string.Concat(values.Select(v => !double.IsFinite(v) ? ' ' : Levels[high > low ? Level((v - low) / (high - low)) : Levels.Length / 2 - 1]));
    }

    /// <summary>An interval as a line with its value as a dot, on a scale of so many letters.</summary>
    /// <param name="low">Left end of the scale.</param>
    /// <param name="high">Right end, above <paramref name="low"/>.</param>
    public static string Interval((double From, double At, double To) shown, double low, double high, int letters)
    {
        int Place(double value) => (int)Math.Round((letters - 1) * (value - low) / (high - low), MidpointRounding.AwayFromZero);
        var (from, at, to) = (Place(shown.From), Place(shown.At), Place(shown.To));
        return string.Concat(Enumerable.Range(0, letters).Select(i => i == at ? Dot : i >= from && i <= to ? Line : ' ')).TrimEnd();
    }

    /// <summary>The same text in ASCII, letter by letter.</summary>
    public static string ToAscii(string text) => string.Concat(text.Select(letter =>
        Levels.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var level ? AsciiLevels[level]
            : Others.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var other ? AsciiOthers[other] : letter));

    /// <summary>Least and greatest of the finite values; both 0 without any.</summary>
    public static (double Low, double High) Range(IEnumerable<double> values)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        return finite.Length == 0 ? (0, 0) : (finite.Min(), finite.Max());
    }

    private static int Level(double share) => Math.Min(Levels.Length - 1, (int)(share * Levels.Length));
}
