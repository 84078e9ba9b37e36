using Spectre.Console;

namespace SiteSim.Cli.Init;

/// <summary>Asks on a terminal; an answer that will not do is said at once and asked for again.</summary>
internal sealed class Guide(IAnsiConsole console, CancellationToken stop)
{
    public Template Template()
    {
        var names = Templates.All.Select(template => template.Name).ToArray();
        var question = new ChoiceQuestion("template", "What do you want to look at?", names[0], names);
        List([.. Templates.All.Select(template => $"{template.Name}: {template.About}")]);
        return Templates.Find(Answer(question));
    }

    public string Answer(Question question)
    {
        if (question.Choices.Count == 1)
            return question.Choices[0];
        if (question is { Key: not "template" })
            List(question.Choices);
        var prompt = new TextPrompt<string>($"{Markup.Escape(question.Text)} [grey]{Markup.Escape(question.Takes)}[/]")
            .DefaultValue(question.Default)
            .Validate(answer => Verdict(question, answer));
        return question.Read(prompt.ShowAsync(console, stop).GetAwaiter().GetResult());
    }

    private void List(IReadOnlyList<string> choices)
    {
        foreach (var (index, choice) in choices.Index())
            console.MarkupLine($"  [bold]{index + 1,2}[/]  {Markup.Escape(choice)}");
    }

    private static ValidationResult Verdict(Question question, string answer)
    {
        try
        {
            question.Read(answer);
            return ValidationResult.Success();
        }
        catch (InputException e)
        {
            return ValidationResult.Error($"[red]{Markup.Escape(e.Message)}[/]");
        }
    }
}
