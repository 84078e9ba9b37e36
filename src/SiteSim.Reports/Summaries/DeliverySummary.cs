namespace SiteSim.Reports.Summaries;

/// <summary>A delivery, promised and real.</summary>
/// <param name="Id">Of the delivery.</param>
/// <param name="PromisedUtc">The day the maker named.</param>
/// <param name="ArrivedUtc">The day it came, possibly after the horizon.</param>
/// <param name="Nodes">Nodes in it; 0 for equipment that first power waits for.</param>
public sealed record DeliverySummary(string Id, DateTime PromisedUtc, DateTime ArrivedUtc, int Nodes);
