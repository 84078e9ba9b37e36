using Serilog;
using Serilog.Events;
using SiteSim.Reports.Explaining;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Cli.Running;

/// <summary>What happened in a run as log events, each with its simulated local time.</summary>
internal static class RunLog
{
    public static void Write(RunResult result, RunSummary summary, ILogger log)
    {
        foreach (var happened in result.Events)
        {
            var level = LevelOf(happened.Kind);
            if (log.IsEnabled(level))
            {
                Write(EventRecord.Of(happened), level, summary.Time, log);
            }
        }

        foreach (var month in summary.LeaseMonths.Where(m => m.UnavailableMinutes > 0))
        {
            log.Warning("{Month}: {Lease} was short for {Short}, credit {Credit}",
                Times.Month(month.Month), month.Lease, Quantity.Duration(month.UnavailableMinutes), Quantity.Usd(month.CreditUsd));
        }
    }

    private static void Write(EventRecord happened, LogEventLevel level, LocalTime time, ILogger log)
    {
        var subject = happened.Unit < 0 ? happened.Subject : $"{happened.Subject} {Quantity.Count(happened.Unit)}";
        var cause = happened.Cause.Length == 0 ? "" : $" ({happened.Cause})";
        var value = happened.Kind.Value(happened.Value) is { Length: > 0 } figure ? ", " + figure : "";
        log.Write(level, "{Time} {Subject}: {What}{Cause}{Value}", time.LocalSeconds(happened.TimeUtc), subject, happened.Kind.Label(), cause, value);
    }

    private static LogEventLevel LevelOf(EventKind kind) => kind switch
    {
        EventKind.TransformerFailed or EventKind.TransformerReturned => LogEventLevel.Warning,
        EventKind.CurtailmentCalled or EventKind.CurtailmentStarted or EventKind.CurtailmentEnded or EventKind.CurtailmentRestored
            or EventKind.SubsidyHalved => LogEventLevel.Information,
        _ => LogEventLevel.Debug,
    };
}
