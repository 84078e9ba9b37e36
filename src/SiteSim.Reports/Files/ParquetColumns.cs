using Parquet;
using Parquet.Schema;

namespace SiteSim.Reports.Files;

/// <summary>Columns of a Parquet file that <see cref="ParquetTable"/> wrote.</summary>
internal sealed class ParquetColumns : IDisposable
{
    private readonly ParquetReader _reader;
    private readonly ParquetRowGroupReader _group;

    private ParquetColumns(ParquetReader reader)
    {
        _reader = reader;
        _group = reader.OpenRowGroupReader(0);
    }

    public int Rows => checked((int)_group.RowCount);

    public static ParquetColumns Open(string path) => new(ParquetReader.CreateAsync(path).GetAwaiter().GetResult());

    public IReadOnlyList<DataField> Fields => _reader.Schema.DataFields;

    /// <summary>What the file says of itself under a name; null where it says nothing.</summary>
    public string? Note(string name) => _reader.CustomMetadata.GetValueOrDefault(name);

    public T[] Values<T>(string name)
        where T : struct
    {
        var values = new T[Rows];
        _group.ReadAsync<T>(Field(name), values).AsTask().GetAwaiter().GetResult();
        return values;
    }

    public string[] Texts(string name)
    {
        var values = new string?[Rows];
        _group.ReadAsync(Field(name), values).AsTask().GetAwaiter().GetResult();
        return [.. values.Select(v => v ?? "")];
    }

    public void Dispose()
    {
        _group.Dispose();
        _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private DataField Field(string name) => _reader.Schema.FindDataField(name);
}
