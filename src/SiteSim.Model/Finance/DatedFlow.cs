namespace SiteSim.Model.Finance;

/// <summary>A cash flow on a date.</summary>
/// <param name="TimeUtc">When it is paid; discounting counts days and their fractions.</param>
/// <param name="Usd">Positive in, negative out.</param>
public sealed record DatedFlow(DateTime TimeUtc, double Usd);
