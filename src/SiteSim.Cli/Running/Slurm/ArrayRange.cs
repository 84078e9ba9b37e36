using System.Globalization;

namespace SiteSim.Cli.Running.Slurm;

/// <summary>Numbers of a job array's tasks as Slurm writes them.</summary>
internal static class ArrayRange
{
    /// <summary><c>0-3,7,9-10</c>.</summary>
    /// <param name="numbers">Ascending, none twice; at least one, for an empty array would be a plain job.</param>
    public static string Of(IReadOnlyList<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfZero(numbers.Count);
        var ranges = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
            {
                ranges[^1] = (ranges[^1].First, number);
            }
            else
            {
                ranges.Add((number, number));
            }
        }

        return string.Join(',', ranges.Select(r => r.First == r.Last ? Text(r.First) : $"{Text(r.First)}-{Text(r.Last)}"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
