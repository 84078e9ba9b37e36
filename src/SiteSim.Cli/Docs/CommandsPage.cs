using System.CommandLine;
using SiteSim.Cli.Commands;

namespace SiteSim.Cli.Docs;

/// <summary>The command line, from its own declarations.</summary>
internal sealed class CommandsPage() : DocPage("reference/commands.md", "Commands", "Every command with its arguments, options and examples.")
{
    protected override void Write(Markdown page)
    {
        var root = CommandLine.Root();
        page.Paragraph($"{root.Description} Results go to standard output, everything else to standard error; [exit codes](exit-codes.md).");
        page.Bullets(Verbs(root).Select(verb => $"{Markdown.Link($"`{NameOf(verb)}`", Markdown.Anchor(NameOf(verb)))}: {verb.Description}"));
        page.Heading(2, "Every command");
        page.Table(["option", "meaning"], root.Options.Where(option => !option.Hidden).Select(Row));
        foreach (var verb in Verbs(root))
            Section(page, verb);
    }

    private static void Section(Markdown page, Command verb)
    {
        page.Heading(2, NameOf(verb));
        page.Paragraph(verb.Description!);
        page.Code("", [$"sitesim {NameOf(verb)}{string.Concat(verb.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $" [{argument.Name}]" : $" {argument.Name}"))}{(verb.Options.Count > 0 ? " [options]" : "")}"]);
        page.Table(["argument or option", "meaning"], [.. verb.Arguments.Select(argument => (string[])[$"`{argument.Name}`", argument.Description ?? ""]), .. verb.Options.Where(option => !option.Hidden).Select(Row)]);
        if (verb is Verb { Examples.Count: > 0 } with)
            page.Code("sh", with.Examples);
    }

    private static string[] Row(Option option) =>
        [$"`{string.Join(", ", [option.Name, .. option.Aliases])}{(option.HelpName is { } value ? $" {value}" : "")}`", option.Description ?? ""];

    private static IEnumerable<Command> Verbs(Command above) => above.Subcommands.Where(command => !command.Hidden)
        .SelectMany(command => command.Subcommands.Count > 0 ? Verbs(command) : [command]);

    private static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } above and not RootCommand ? $"{NameOf(above)} {command.Name}" : command.Name;
}
