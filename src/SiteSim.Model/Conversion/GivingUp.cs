namespace SiteSim.Model.Conversion;

/// <summary>A phase is abandoned: what has been spent is sunk, what was retired stays sold, nothing arrives.</summary>
/// <param name="FromUtc">First instant at which it may be.</param>
/// <param name="When">Abandoned on the first day on which this holds, once the phase has begun; null to abandon it at <paramref name="FromUtc"/>, begun or not.</param>
/// <param name="FeeUsd">Owed when it had begun; its tenant leaves with it.</param>
public sealed record GivingUp(DateTime FromUtc, HashpriceMark? When, double FeeUsd);
