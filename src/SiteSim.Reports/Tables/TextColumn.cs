namespace SiteSim.Reports.Tables;

/// <summary>A column of a <see cref="TextTable"/>.</summary>
/// <param name="Heading">With the unit, where the cells carry none.</param>
/// <param name="Numeric">Whether its cells align right.</param>
public sealed record TextColumn(string Heading, bool Numeric = false)
{
    public static TextColumn Number(string heading) => new(heading, true);

    public static implicit operator TextColumn(string heading) => new(heading);
}
