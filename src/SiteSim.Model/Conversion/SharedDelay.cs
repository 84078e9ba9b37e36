using SiteSim.Numerics;

namespace SiteSim.Model.Conversion;

/// <summary>Something that delays several phases at once: a late transformer, a permit, a wet winter.</summary>
/// <param name="Id">Unique on the site; named as the cause of what comes late.</param>
/// <param name="Probability">That it happens at all, 0..1.</param>
/// <param name="Days">How many days it adds to each build, if it happens.</param>
/// <param name="Phases">Whose builds it lengthens.</param>
/// <param name="ForceMajeure">Whether the contracts excuse these days: they count towards neither grace nor outside date.</param>
public sealed record SharedDelay(string Id, double Probability, Distribution Days, IReadOnlyList<string> Phases, bool ForceMajeure);
