namespace SiteSim.Model.Mining;

/// <summary>The network's hash rate and its difficulty: difficulty * 2^32 hashes a block in the mean.</summary>
public static class NetworkHashRate
{
    private const double HashesPerExahash = 1e18;

    /// <summary>EH/s at which blocks come <paramref name="spacingSeconds"/> apart in the mean.</summary>
    public static double Exahash(double difficulty, double spacingSeconds) =>
        difficulty * Difficulty.HashesPerUnit / spacingSeconds / HashesPerExahash;

    /// <summary>Mean seconds between blocks, the inverse of <see cref="Exahash"/>.</summary>
    public static double SpacingSeconds(double difficulty, double exahash) =>
        difficulty * Difficulty.HashesPerUnit / (exahash * HashesPerExahash);

    /// <summary>Mean blocks a day a miner finds: a Poisson count, so its relative sd over n days is 1 / sqrt(n * this).</summary>
    public static double BlocksPerDay(double petahash, double difficulty) =>
        petahash * 1e15 * 86_400 / (difficulty * Difficulty.HashesPerUnit);
}
