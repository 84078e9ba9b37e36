namespace SiteSim.Reports.Tables;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Heading">With the unit, where the cells carry none.</param>
/// <param name="Numeric">Whether its cells align right.</param>
public sealed record TextColumn(string Heading, bool Numeric = false)
{
    /// <summary>Left out where a terminal has no room for it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether an amount below zero is a loss.</summary>
    public bool IsGain { get; init; }

    public static TextColumn Number(string heading) => new(heading, true);

    /// <summary>Text, shown where there is room if it is optional.</summary>
    public static TextColumn Text(string heading, bool optional) => new(heading) { IsOptional = optional };

    /// <summary>A number shown where there is room.</summary>
    public static TextColumn Optional(string heading) => new(heading, true) { IsOptional = true };

    /// <summary>A number that is a loss below zero.</summary>
    public static TextColumn Gain(string heading) => new(heading, true) { IsGain = true };

    public static implicit operator TextColumn(string heading) => new(heading);
}
