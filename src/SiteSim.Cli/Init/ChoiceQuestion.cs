using System.Globalization;
using SiteSim.Numerics;

namespace SiteSim.Cli.Init;

/// <summary>One of a list, by number or by name.</summary>
internal sealed record ChoiceQuestion(string Key, string Text, string Default, IReadOnlyList<string> Known) : Question(Key, Text, Default)
{
    public override string Takes => "number or name";

    /// <summary>What helps to choose, one for each name; empty where the names say it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public override IReadOnlyList<string> Choices => Known;

    public override string Read(string answer)
    {
        var written = answer.Trim();
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= Known.Count)
            return Known[number - 1];
        return Known.FirstOrDefault(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(answer, $"one of the list, by name or by number from 1 to {Known.Count}{(NearestName.Hint(written, Known) is { } hint ? $" ({hint})" : "")}");
    }
}
