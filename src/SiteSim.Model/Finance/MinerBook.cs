namespace SiteSim.Model.Finance;

/// <summary>What a fleet is still worth in the books, and to the tax office, when the horizon begins.</summary>
/// <param name="Fleet">Whose machines.</param>
/// <param name="UsdPerTerahash">Per nameplate TH/s, cost less what was written off before.</param>
/// <param name="LifeMonths">Months left to write it off evenly.</param>
public sealed record MinerBook(string Fleet, double UsdPerTerahash, int LifeMonths);
