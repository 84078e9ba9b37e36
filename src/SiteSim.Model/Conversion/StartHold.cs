namespace SiteSim.Model.Conversion;

/// <summary>A phase does not start while mining pays too well to stop: while mean hashprice of the days past is above a mark.</summary>
/// <param name="HashpriceAbove">USD/PH/day.</param>
/// <param name="Window">Length of the mean.</param>
/// <param name="CancelUtc">A phase that has not started by then is cancelled; null to wait for ever.</param>
public sealed record StartHold(double HashpriceAbove, TimeSpan Window, DateTime? CancelUtc);
