using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace SiteSim.Reports.Files;

/// <summary>Columns on their way into a Parquet file. Equal columns give equal bytes; every unit and description stands in the file's metadata.</summary>
internal sealed class ParquetTable
{
    private readonly List<DataField> _fields = [];
    private readonly List<Func<ParquetRowGroupWriter, Task>> _writers = [];
    private readonly Dictionary<string, string> _metadata = [];

    /// <summary>UTC instants to the tick: Parquet nanoseconds, adjusted to UTC.</summary>
    public void AddTimes(string name, string description, DateTime[] values) => Add(
        new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Nanos, isNullable: false),
        "UTC", description, values);

    public void AddNumbers(string name, string unit, string description, double[] values) => Add(new DataField<double>(name), unit, description, values);

    public void AddCounts(string name, string description, int[] values) => Add(new DataField<int>(name), "1", description, values);

    public void AddDates(string name, string description, DateOnly[] values) => Add(new DataField<DateOnly>(name), "date", description, values);

    /// <summary>Dollars with six decimals: DECIMAL(18,6) holds every amount below a trillion dollars exactly.</summary>
    public void AddMoney(string name, string description, decimal[] values) =>
        Add(new DecimalDataField(name, precision: 18, scale: 6, isNullable: false), "USD", description, values);

    public void AddTexts(string name, string description, string[] values)
    {
        var field = new DataField<string>(name);
        Describe(field, "text", description);
        _writers.Add(group => group.WriteAsync(field, values));
    }

    /// <summary>Something to say of the whole table.</summary>
    public void Note(string name, string text) => _metadata.Add(name, text);

    public void Save(string path) => SaveAsync(path).GetAwaiter().GetResult();

    private void Add<T>(DataField field, string unit, string description, T[] values)
        where T : struct
    {
        Describe(field, unit, description);
        _writers.Add(group => group.WriteAsync<T>(field, values));
    }

    private void Describe(DataField field, string unit, string description)
    {
        _fields.Add(field);
        _metadata.Add($"{field.Name}.unit", unit);
        _metadata.Add($"{field.Name}.description", description);
    }

    private async Task SaveAsync(string path)
    {
        // The library's default level, SmallestSize, takes half a minute where this takes a tenth of a second.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest };
        await using var stream = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(_fields), stream, options);
        writer.CustomMetadata = _metadata;
        using var group = writer.CreateRowGroup();
        foreach (var write in _writers)
        {
            await write(group);
        }

        group.CompleteValidate();
    }
}
