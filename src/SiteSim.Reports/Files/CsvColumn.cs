namespace SiteSim.Reports.Files;

/// <summary>A column of records written as CSV.</summary>
/// <param name="Name">snake_case, unit last where the record says it.</param>
/// <param name="Path">Of the property in the record, with dots between records.</param>
/// <param name="Type">Of the property.</param>
/// <param name="Text">Of a row, not yet quoted.</param>
public sealed record CsvColumn(string Name, string Path, Type Type, Func<object?, string> Text);
