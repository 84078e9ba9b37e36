namespace SiteSim.Cli.Output;

/// <summary>The few ways text stands out on a terminal, as parameters of SGR (ECMA-48, 8.3.117).</summary>
internal enum Ink
{
    Plain = 0,

    /// <summary>Titles and totals.</summary>
    Bold = 1,

    /// <summary>Headings.</summary>
    Dim = 2,

    /// <summary>Losses.</summary>
    Red = 31,
}
