using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace SiteSim.Cli.Output;

/// <summary>Log lines to the writer that stands for standard error.</summary>
internal sealed class WriterSink(TextWriter writer) : ILogEventSink
{
    private static readonly MessageTemplateTextFormatter Formatter = new("[{Level:w3}] {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent) => Formatter.Format(logEvent, writer);
}
