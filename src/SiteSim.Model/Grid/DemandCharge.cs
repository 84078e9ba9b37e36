namespace SiteSim.Model.Grid;

/// <summary>Monthly charge on the highest mean power of any metering interval, with a ratchet.</summary>
/// <param name="UsdPerKwMonth">Rate.</param>
/// <param name="Ratchet">Share 0..1 of the highest peak in the look-back that is billed at least; 0 for none.</param>
/// <param name="LookbackMonths">Months before the billed one that the ratchet remembers.</param>
/// <param name="Interval">Metering interval, aligned to the clock (15 or 30 minutes as a rule).</param>
/// <remarks>billed kW = max(peak of the month, ratchet * max peak of the look-back months): the usual US large-load form.</remarks>
public sealed record DemandCharge(double UsdPerKwMonth, double Ratchet, int LookbackMonths, TimeSpan Interval);
