using SiteSim.Reports.Files;

namespace SiteSim.Cli.Documents;

/// <summary>A table of a document, as <c>--csv</c> writes it.</summary>
/// <param name="Name">Behind <c>--table</c>.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Row">Type of a row.</param>
internal abstract record Sheet(string Name, string Description, Type Row);

/// <inheritdoc/>
/// <param name="Csv">The sheet of a document.</param>
internal sealed record Sheet<T>(string Name, string Description, Type Row, Func<T, string> Csv) : Sheet(Name, Description, Row)
{
    public static Sheet<T> Of<TRow>(string name, string description, Func<T, IEnumerable<TRow>> rows) =>
        new(name, description, typeof(TRow), document => CsvText.Write(rows(document)));
}
