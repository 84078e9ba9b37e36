using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Documents;

/// <summary>A step of a waterfall in the table of <c>--csv</c>.</summary>
/// <param name="Label">The account; the margin itself in the last row.</param>
/// <param name="MeanUsd">B less A.</param>
/// <param name="MeanLowUsd">Lower end of the 95 % interval of the mean.</param>
/// <param name="MeanHighUsd">Upper end.</param>
/// <param name="RunningUsd">Sum of the means down to this account.</param>
internal sealed record WaterfallRow(string Label, double? MeanUsd, double? MeanLowUsd, double? MeanHighUsd, double? RunningUsd)
{
    public static WaterfallRow Of(WaterfallStep step) => new(step.Label, step.Mean, step.Interval.Low, step.Interval.High, step.Running);
}
