using System.CommandLine;
using System.CommandLine.Help;
using SiteSim.Cli.Commands;
using SiteSim.Cli.Output;

namespace SiteSim.Cli;

/// <summary>The command line <c>sitesim</c> as a function of its arguments: results go to one writer, everything else to the other.</summary>
public static class CommandLine
{
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter stdout, TextWriter stderr)
    {
        using var interrupt = new Interrupt();
        return Run(args, stdout, stderr, interrupt.Token);
    }

    /// <param name="stop">Interrupts the command as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        // No response files: an argument that begins with @ is what it says.
        var parsed = Root(stdout, stderr, stop).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return UsageErrors.Of(parsed) is { } wrong
                ? throw new InputException(wrong)
                : parsed.Invoke(new InvocationConfiguration { Output = stdout, Error = stderr, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e)
        {
            using var session = new Session(parsed, stdout, stderr, stop);
            return Failures.Report(e, session);
        }
    }

    /// <summary>Every command and option, with nothing behind them yet.</summary>
    internal static RootCommand Root()
    {
        var root = new RootCommand("Simulates a power site that runs Bitcoin miners beside GPU clusters under grid curtailment and contract SLAs.")
        {
            OutputOptions.Json, OutputOptions.Csv, OutputOptions.Table, LogOptions.Verbosity, LogOptions.File,
        };
        foreach (var command in Commands())
        {
            root.Add(command);
        }

        return root;
    }

    private static RootCommand Root(TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var root = Root();
        foreach (var command in root.Subcommands)
        {
            SetActions(command, stdout, stderr, stop);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = Terminal.Of(stdout).Width;
        help.Action = new HelpWithExamples(usual);
        return root;
    }

    private static void SetActions(Command command, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        if (command is Verb verb)
        {
            verb.SetAction(parsed =>
            {
                OutputOptions.Check(parsed, verb.Answer(parsed));
                using var session = new Session(parsed, stdout, stderr, stop);
                return verb.Execute(parsed, session);
            });
        }

        foreach (var below in command.Subcommands)
        {
            SetActions(below, stdout, stderr, stop);
        }
    }

    private static Command[] Commands() =>
    [
        new InitVerb(), new RunVerb(), new ValidateVerb(), new ShowVerb(), new CompareVerb(), new SweepCommand(), new OptimizeVerb(), new StressVerb(), new SensitivityVerb(), new ExplainVerb(), new CatalogVerb(),
        new SchemaVerb(), new CalibrateVerb(), new BenchVerb(), new ViewVerb(), new DoctorVerb(), new DocsVerb(),
    ];
}
