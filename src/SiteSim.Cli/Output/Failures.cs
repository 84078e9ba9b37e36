using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Reports;
using SiteSim.Simulation;

namespace SiteSim.Cli.Output;

/// <summary>Every way a command can end early, in words and as an exit code; a stack trace only for a defect, and only when asked for.</summary>
internal static class Failures
{
    public static int Report(Exception failure, Session session)
    {
        var (code, message) = failure switch
        {
            InputException or RunDirectoryException => (ExitCode.InputWrong, failure.Message),
            StudyInterruptedException or SelectionInterruptedException => (ExitCode.Interrupted, failure.Message),
            OperationCanceledException => (ExitCode.Interrupted, "interrupted; nothing was written"),
            RunFailedException => (ExitCode.OurFault, $"{failure.Message}\nThis is a defect of SiteSim: the scenario, seed and time above reproduce it."),
            _ => (ExitCode.OurFault, $"{failure.Message}\nThis is a defect of SiteSim; --verbosity debug shows where."),
        };
        var issues = (failure as InputException)?.Issues ?? [];
        foreach (var issue in issues)
        {
            session.Error.WriteLine(issue);
        }

        session.Error.WriteLine($"sitesim: {message}");
        if (code == ExitCode.OurFault)
        {
            session.Log.Debug(failure, "where it happened");
        }

        if (session.Format == OutputFormat.Json)
        {
            session.Answer(FailureDocument.Kind, new FailureDocument(message, code, issues), _ => { });
        }

        return code;
    }
}
