using SiteSim.Experiments.Studies;

namespace SiteSim.Reports.Studies;

/// <summary>What one ledger account contributes to a difference.</summary>
/// <param name="Label">The account.</param>
/// <param name="Mean">USD, B less A.</param>
/// <param name="Interval">Of the mean.</param>
/// <param name="Running">Sum of the means down to this account, USD.</param>
public sealed record WaterfallStep(string Label, double? Mean, Interval Interval, double? Running);
