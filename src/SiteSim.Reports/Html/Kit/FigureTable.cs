namespace SiteSim.Reports.Html.Kit;

/// <summary>What a figure shows, as a table: its chart, its data table and its CSV are all made of it.</summary>
/// <param name="Columns">In order.</param>
/// <param name="Rows">
/// As many cells each as there are columns: text, number, <see cref="bool"/>, <see cref="DateTime"/> (UTC), <see cref="DateOnly"/> or null. A number that is not finite is null.
/// </param>
internal sealed record FigureTable(IReadOnlyList<FigureColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
