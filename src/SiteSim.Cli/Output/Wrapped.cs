namespace SiteSim.Cli.Output;

/// <summary>Text broken between words.</summary>
internal static class Wrapped
{
    /// <summary>Lines of at most so many columns; a longer word is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        if (text.Length <= width)
        {
            return [text];
        }

        var lines = new List<string> { "" };
        foreach (var word in text.Split(' ').SelectMany(w => Pieces(w, width)))
        {
            var last = lines[^1];
            if (last.Length + word.Length < width && last.Length > 0)
            {
                lines[^1] = $"{last} {word}";
            }
            else if (last.Length == 0)
            {
                lines[^1] = word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>Columns that a text needs to be no more than so many lines, or its longest word.</summary>
    public static int Narrowest(string text, int lines)
    {
        var width = LongestWord(text);
        while (Lines(text, width).Count > lines)
        {
            width++;
        }

        return width;
    }

    public static int LongestWord(string text) => text.Split(' ').Max(w => w.Length);

    private static IEnumerable<string> Pieces(string word, int width) =>
        word.Length <= width ? [word] : word.Chunk(width).Select(letters => new string(letters));
}
