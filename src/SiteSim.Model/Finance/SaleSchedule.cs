namespace SiteSim.Model.Finance;

/// <summary>Sales of kept coin by the calendar.</summary>
/// <param name="EveryMonths">At the end of every so many months of the horizon.</param>
/// <param name="Share">Share 0..1 of what is held then.</param>
public sealed record SaleSchedule(int EveryMonths, double Share);
