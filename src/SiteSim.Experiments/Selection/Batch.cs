namespace SiteSim.Experiments.Selection;

/// <summary>Runs between two looks.</summary>
internal static class Batch
{
    private const int Least = 8;

    /// <exception cref="ArgumentException">The budget does not pay for it.</exception>
    public static IReadOnlyList<int> First(int replications, int points, int budget) => (long)replications * points <= budget
        ? [.. Enumerable.Repeat(replications, points)]
        : throw new ArgumentException(FormattableString.Invariant($"a budget of {budget} runs: expected at least {(long)replications * points}, {replications} futures of {points} points"), nameof(budget));

    /// <summary>A tenth of what has been spent: a look is cheap, and a batch is what runs in parallel.</summary>
    public static int After(int runs, int budget) => Math.Min(Math.Max(Least, runs / 10), budget - runs);

    /// <summary>Runs until everything is shown, as things look: evidence grows about evenly with the futures.</summary>
    public static int ToGo(IEnumerable<Claim> open, double threshold, IReadOnlyList<int> counts, int most) => open.Select(claim =>
    {
        var count = counts[claim.Point];
        return claim.Evidence > 0 ? Math.Min(most, count * threshold / claim.Evidence) - count : most - count;
    }).Sum(runs => (int)Math.Ceiling(Math.Max(0, runs)));
}
