using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Init;
using SiteSim.Reports.Tables;
using SiteSim.Scenarios.Schema;
using Spectre.Console;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim init</c>.</summary>
internal sealed class InitVerb : Verb
{
    private readonly Argument<string?> _directory = new("DIR") { Description = "Folder to write to; this one when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _template = SharedOptions.Text("--template", $"What to start from: {string.Join(", ", Templates.All.Select(t => t.Name))}. On a terminal it is asked for.", "NAME");
    private readonly Option<bool> _list = SharedOptions.Flag("--list", "List the templates and write nothing.");
    private readonly Dictionary<Question, Option<string>> _answers = Questions.All.ToDictionary(
        question => question, question => SharedOptions.Text(question.OptionName, $"{question.Text} {(question.Choices.Count > 0 ? string.Join(", ", question.Choices) : question.Takes)}; {question.Default} when left out.", "ANSWER"));

    public InitVerb()
        : base(
            "init",
            "Writes a scenario that can be run at once, with comments and the schema for editors; asks what it needs to know, or takes it as options.",
            "sitesim init my-site",
            "sitesim init my-site --template hybrid --megawatts 150 --asic \"Antminer S21 XP\"",
            "sitesim init --list")
    {
        Add(_directory);
        Add(_template);
        Add(_list);
        foreach (var question in Questions.All)
            Add(_answers[question]);
    }

    public override DocumentKind? Answer(ParseResult parsed) => parsed.Has(_list) ? TemplatesDocument.Kind : NewScenarioDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        if (parsed.Has(_list))
        {
            List(session);
            return ExitCode.Done;
        }

        var directory = parsed.GetValue(_directory) ?? ".";
        var (template, answers) = parsed.GetValue(_template) is { } name ? Given(Templates.Find(name), parsed) : Asked(session.Terminal, parsed, session.Stop);
        var filling = new Filling(answers);
        var files = Files(template, filling);
        NewFolder.Write(directory, files);
        Tell(new NewScenario(directory, template, answers, [.. files.Keys]), session);
        return ExitCode.Done;
    }

    private (Template Template, Dictionary<string, string> Answers) Given(Template template, ParseResult parsed)
    {
        if (_answers.FirstOrDefault(pair => parsed.GetValue(pair.Value) is not null && !template.Questions.Contains(pair.Key)).Value is { } idle)
            throw new InputException($"{idle.Name} says nothing to the template {template.Name}, which takes {string.Join(", ", template.Questions.Select(question => question.OptionName))}");
        return (template, template.Questions.ToDictionary(question => question.Key, question => question.Read(parsed.GetValue(_answers[question]) ?? question.Default)));
    }

    private (Template Template, Dictionary<string, string> Answers) Asked(IAnsiConsole? terminal, ParseResult parsed, CancellationToken stop)
    {
        if (terminal is null)
            throw new InputException($"this is no terminal, so name a template: --template {string.Join(", --template ", Templates.All.Select(template => template.Name))}");
        var guide = new Guide(terminal, stop);
        var template = guide.Template();
        return (template, template.Questions.ToDictionary(question => question.Key, question => parsed.GetValue(_answers[question]) is { } given ? question.Read(given) : guide.Answer(question)));
    }

    private static Dictionary<string, string> Files(Template template, Filling filling)
    {
        var files = template.Files.Keys.ToDictionary(file => file, file => filling.Of(template.Text(file)));
        files["sitesim.schema.json"] = ScenarioSchema.Text();
        if (files.ContainsKey("study.yaml"))
            files["sitesim-study.schema.json"] = ScenarioSchema.StudyText();
        return files;
    }

    private static void Tell(NewScenario made, Session session) => session.Answer(NewScenarioDocument.Kind, new NewScenarioDocument(made.Files, made.Next, made.Again), page =>
    {
        page.Prose($"written: {string.Join(", ", made.Files)}\n\nNow type:");
        foreach (var command in made.Next)
        {
            page.Line($"  {command}");
        }

        page.Line($"\nThe same folder again:\n  {made.Again}");
    });

    private static void List(Session session) => session.Answer(
        TemplatesDocument.Kind,
        new TemplatesDocument([.. Templates.All.Select(template => new TemplateEntry(template.Name, template.About, [.. template.Questions.Select(question => question.Key)]))]),
        page => page.Tables([new TextTable("templates", ["name", "what it asks"], [.. Templates.All.Select(template => new TextRow([template.Name, template.About]))])]));
}
