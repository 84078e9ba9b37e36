namespace SiteSim.Cli.Output;

/// <summary>Letters of one ink.</summary>
internal readonly record struct Span(string Text, Ink Ink);
