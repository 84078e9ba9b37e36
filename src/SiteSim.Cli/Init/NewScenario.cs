namespace SiteSim.Cli.Init;

/// <summary>A folder that init has written, and what to type next.</summary>
internal sealed class NewScenario(string directory, Template template, IReadOnlyDictionary<string, string> answers, IReadOnlyList<string> files)
{
    public IReadOnlyList<string> Files => [.. files.Select(file => Path.Combine(directory, file))];

    /// <summary>Check it, run it, change a value.</summary>
    public IReadOnlyList<string> Next => [.. new[] { "sitesim validate DIR/site.yaml", template.Run, template.Change }.Select(Here)];

    /// <summary>The command that writes the same folder without a question.</summary>
    public string Again => $"sitesim init {Word(directory)} --template {template.Name} {string.Join(' ', template.Questions.Select(question => $"{question.OptionName} {Word(answers[question.Key])}"))}";

    private string Here(string command) => command.Replace("DIR/site.yaml", Word(Path.Combine(directory, "site.yaml")), StringComparison.Ordinal)
        .Replace("DIR/study.yaml", Word(Path.Combine(directory, "study.yaml")), StringComparison.Ordinal);

    // As a shell takes it back.
    private static string Word(string text) => text.All(c => char.IsAsciiLetterOrDigit(c) || "-_./+".Contains(c)) ? text : $"\"{text}\"";
}
