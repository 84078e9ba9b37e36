using Spectre.Console;

namespace SiteSim.Cli.Init;

/// <summary>Asks on a terminal; an answer that will not do is said at once and asked for again.</summary>
internal sealed class Guide(IAnsiConsole console, CancellationToken stop)
{
    public Template Template()
    {
        var names = Templates.All.Select(template => template.Name).ToArray();
        return Templates.Find(Answer(new ChoiceQuestion("template", "What do you want to look at?", names[0], names) { Notes = [.. Templates.All.Select(template => template.About)] }));
    }

    public string Answer(Question question)
    {
        if (question.Choices.Count == 1)
            return question.Choices[0];
        if (question is ChoiceQuestion choice)
            List(choice);
        var prompt = new TextPrompt<string>($"{Markup.Escape(question.Text)} [grey]{Markup.Escape(question.Takes)}[/]")
            .DefaultValue(question.Default)
            .Validate(answer => Verdict(question, answer));
        return question.Read(prompt.ShowAsync(console, stop).GetAwaiter().GetResult());
    }

    private void List(ChoiceQuestion question)
    {
        var list = new Grid().AddColumn(new GridColumn { Alignment = Justify.Right, NoWrap = true }).AddColumn(new GridColumn { NoWrap = true }).AddColumn();
        foreach (var (index, name) in question.Known.Index())
            list.AddRow($"{index + 1}", $"[bold]{Markup.Escape(name)}[/]", Markup.Escape(question.Notes.ElementAtOrDefault(index) ?? ""));
        console.Write(list);
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
