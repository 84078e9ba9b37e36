using System.CommandLine;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Output;

namespace SiteSim.Cli.Commands;

/// <summary>How the answer is written: options of every command.</summary>
internal static class OutputOptions
{
    public static Option<bool> Json { get; } = SharedOptions.Recursive(SharedOptions.Flag("--json", "Write one JSON document to standard output and nothing else."));

    public static Option<bool> Csv { get; } = SharedOptions.Recursive(SharedOptions.Flag("--csv", "Write one table as CSV to standard output and nothing else."));

    public static Option<string> Table { get; } = SharedOptions.Recursive(SharedOptions.Text("--table", "Which table --csv writes; the first one when left out. A wrong name lists them.", "NAME"));

    public static OutputFormat FormatOf(ParseResult parsed) => parsed.Has(Json) ? OutputFormat.Json : parsed.Has(Csv) ? OutputFormat.Csv : OutputFormat.Text;

    /// <summary>Says before the work what could not be written after it.</summary>
    /// <param name="kind">The command's answer; null where it is no document.</param>
    /// <exception cref="InputException">The options do not go together, or the answer has no such table.</exception>
    public static void Check(ParseResult parsed, DocumentKind? kind)
    {
        if (parsed.Has(Json) && parsed.Has(Csv))
        {
            throw new InputException($"{Json.Name} and {Csv.Name}: expected one of them");
        }

        var table = parsed.GetValue(Table);
        if (!parsed.Has(Csv) && table is not null)
        {
            throw new InputException($"{Table.Name} is for {Csv.Name}, which is not given");
        }

        if (parsed.Has(Csv))
        {
            SheetOf(kind?.AllSheets ?? [], table);
        }
    }

    /// <exception cref="InputException">There is no such table.</exception>
    public static T SheetOf<T>(IReadOnlyList<T> sheets, string? name)
        where T : Sheet
    {
        string[] known = [.. sheets.Select(s => s.Name)];
        return sheets.Count == 0 ? throw new InputException($"{Csv.Name}: this command prints no table")
            : name is null ? sheets[0]
            : sheets.FirstOrDefault(s => s.Name == name) ?? throw new InputException($"{Table.Name} \"{name}\": expected one of {string.Join(", ", known)}");
    }
}
