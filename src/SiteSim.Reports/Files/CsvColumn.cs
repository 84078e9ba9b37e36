using System.Text.Json.Serialization.Metadata;

namespace SiteSim.Reports.Files;

/// <summary>A column of records written as CSV.</summary>
/// <param name="Name">snake_case, unit last where the record says it.</param>
/// <param name="Property">Of the record, or of the record inside it.</param>
/// <param name="Text">Of a row, not yet quoted.</param>
public sealed record CsvColumn(string Name, JsonPropertyInfo Property, Func<object?, string> Text);
