namespace SiteSim.Experiments.Selection;

/// <summary>A statement about a point that the choice needs.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="IsComparison">Whether it compares the point with the best, on the futures that both have been run on.</param>
/// <param name="Evidence">For it.</param>
/// <param name="Need">Futures that telling takes, up to a factor that all share.</param>
internal sealed record Claim(int Point, bool IsComparison, double Evidence, double Need);
