namespace SiteSim.Experiments.Selection;

/// <summary>A statement about a point that an answer needs.</summary>
/// <param name="Point">Index of the point.</param>
/// <param name="Against">The point it is compared with, on the futures that both have been run on; null for a statement about the point alone.</param>
/// <param name="Evidence">For it.</param>
/// <param name="Need">Futures that telling takes, up to a factor that all share.</param>
internal sealed record Claim(int Point, int? Against, double Evidence, double Need);
