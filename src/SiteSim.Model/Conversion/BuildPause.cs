namespace SiteSim.Model.Conversion;

/// <summary>A build that rests and then goes on where it was.</summary>
/// <param name="Id">Unique on the site; the cause of the days lost.</param>
/// <param name="FromUtc">First instant of the rest; before the build begins it has no effect.</param>
/// <param name="UntilUtc">First instant after it.</param>
/// <param name="While">Rests only on days on which this holds; null for all of them.</param>
public sealed record BuildPause(string Id, DateTime FromUtc, DateTime UntilUtc, HashpriceMark? While);
