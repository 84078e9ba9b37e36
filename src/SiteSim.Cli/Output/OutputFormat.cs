namespace SiteSim.Cli.Output;

/// <summary>What standard output takes.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON document and nothing else.</summary>
    Json,

    /// <summary>One table as CSV and nothing else.</summary>
    Csv,
}
