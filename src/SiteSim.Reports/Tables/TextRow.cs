namespace SiteSim.Reports.Tables;

/// <summary>A row of a <see cref="TextTable"/>.</summary>
/// <param name="Cells">One per column.</param>
/// <param name="IsTotal">Whether it sums up the rows above.</param>
public sealed record TextRow(IReadOnlyList<string> Cells, bool IsTotal = false);
