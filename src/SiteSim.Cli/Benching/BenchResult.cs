namespace SiteSim.Cli.Benching;

/// <summary>One line of <c>sitesim bench</c>.</summary>
/// <param name="Area">dispatch, kernel or site.</param>
/// <param name="Case">What was timed.</param>
/// <param name="Size">Rows, processes, or machines of a site.</param>
/// <param name="MedianNanoseconds">Of the batches, per operation.</param>
/// <param name="LeastNanoseconds">Of the batches, per operation: what a quiet machine comes close to.</param>
internal sealed record BenchResult(string Area, string Case, long Size, double MedianNanoseconds, double LeastNanoseconds);
