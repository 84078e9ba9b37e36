using Parquet.Schema;

namespace SiteSim.Reports.Files;

/// <summary>A column of a Parquet file as the file itself describes it.</summary>
/// <param name="Name">Of the column.</param>
/// <param name="Type">timestamp, date, text, integer, number or decimal.</param>
/// <param name="Unit">From the file's metadata.</param>
/// <param name="Description">From the file's metadata.</param>
public sealed record FileColumn(string Name, string Type, string Unit, string Description)
{
    /// <summary>Of a file that SiteSim wrote.</summary>
    /// <exception cref="RunDirectoryException">It cannot be read.</exception>
    public static IReadOnlyList<FileColumn> Of(string path) => StoredRun.Read(path, file =>
    {
        using var columns = ParquetColumns.Open(file);
        return (IReadOnlyList<FileColumn>)[.. columns.Fields.Select(f => new FileColumn(f.Name, Word(f), columns.Note($"{f.Name}.unit") ?? "", columns.Note($"{f.Name}.description") ?? ""))];
    });

    private static string Word(DataField field) => field switch
    {
        DateTimeDataField { DateTimeFormat: DateTimeFormat.Date } => "date",
        DateTimeDataField => "timestamp",
        DecimalDataField => "decimal",
        { ClrType: var type } when type == typeof(int) => "integer",
        { ClrType: var type } when type == typeof(double) => "number",
        _ => "text",
    };
}
