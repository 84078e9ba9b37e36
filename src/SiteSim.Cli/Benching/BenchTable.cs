using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Benching;

/// <summary>Results as people read them.</summary>
internal static class BenchTable
{
    public static TextTable Of(IReadOnlyList<BenchResult> results) => new(
        "this machine, one thread",
        ["", "", TextColumn.Number("size"), TextColumn.Number("median"), TextColumn.Number("least")],
        [.. results.Select((r, i) => new TextRow([
            i == 0 || results[i - 1].Area != r.Area ? r.Area : "", r.Case, Quantity.Count(r.Size), Time(r.MedianNanoseconds), Time(r.LeastNanoseconds)]))]);

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Quantity.Fixed(nanoseconds, 1)} ns",
        < 1e6 => $"{Quantity.Fixed(nanoseconds / 1e3, 2)} us",
        < 1e9 => $"{Quantity.Fixed(nanoseconds / 1e6, 2)} ms",
        _ => $"{Quantity.Fixed(nanoseconds / 1e9, 2)} s",
    };
}
