using System.Globalization;
using NUnit.Framework;

namespace SiteSim.Tests.Model.Mining;

/// <summary>
/// Every difficulty epoch of the main network from Electrum's and bitcoinj's checkpoints; lies beside the checkout or the tests are
/// skipped.
/// </summary>
internal static class DifficultyEpochsFile
{
    public sealed record Row(int Height, uint Bits, double Difficulty, long? FirstBlockTime);

    public static IReadOnlyList<Row> ReadOrSkip()
    {
        var path = Path.Combine(Checkout.Root, "..", "shared", "data", "bitcoin_difficulty_epochs.csv");
        if (!File.Exists(path))
            Assert.Ignore($"No {Path.GetFileName(path)} in ../shared/data beside the checkout.");
        return [.. File.ReadLines(path).Skip(1).Select(Parse)];
    }

    private static Row Parse(string line)
    {
        var cells = line.Trim().Split(',');
        return new Row(
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            Convert.ToUInt32(cells[2], 16),
            double.Parse(cells[3], CultureInfo.InvariantCulture),
            cells[4].Length == 0 ? null : long.Parse(cells[4], CultureInfo.InvariantCulture));
    }
}
