namespace SiteSim.Tests.Cli;

/// <summary>Asks for a stop as soon as a line begins as expected.</summary>
internal sealed class InterruptingWriter(string begin, CancellationTokenSource stop) : StringWriter
{
    public override void Write(string? value)
    {
        base.Write(value);
        if (value?.StartsWith(begin, StringComparison.Ordinal) == true)
        {
            stop.Cancel();
        }
    }
}
