using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace SiteSim.Cli.Output;

/// <summary>Log events to a writer that stands for standard error.</summary>
internal sealed class WriterSink(TextWriter writer) : ILogEventSink
{
    private static readonly MessageTemplateTextFormatter Formatter = new(Logs.Template, CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Formatter.Format(logEvent, text);
        writer.Write(text.ToString());
    }
}
