using System.Globalization;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Running;

/// <summary>What a command took.</summary>
/// <param name="Stages">In order.</param>
/// <param name="PeakMemoryBytes">The most of the machine's memory the process has held.</param>
internal sealed record Timing(IReadOnlyList<StageTime> Stages, long PeakMemoryBytes)
{
    private const double BytesPerMegabyte = 1e6;

    public TextTable ToTable()
    {
        var memory = (PeakMemoryBytes / BytesPerMegabyte).ToString("0", CultureInfo.InvariantCulture);
        return new TextTable(
            $"timing (peak memory {memory} MB)",
            ["stage", TextColumn.Number("wall, s"), TextColumn.Number("CPU, s")],
            [
                .. Stages.Select(s => Row(s.Stage, s.WallSeconds, s.CpuSeconds)),
                Row("total", Stages.Sum(s => s.WallSeconds), Stages.Sum(s => s.CpuSeconds)) with { IsTotal = true },
            ]);
    }

    private static TextRow Row(string stage, double wall, double cpu) => new([stage, Quantity.Fixed(wall, 3), Quantity.Fixed(cpu, 3)]);
}
