namespace SiteSim.Reports.Summaries;

/// <summary>One figure of a plan beside the same figure without it.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Plan">With the conversion.</param>
/// <param name="Nothing">With nothing changed.</param>
public sealed record PlanRow(string Label, string Unit, double Plan, double Nothing)
{
    /// <summary>Plan less nothing changed.</summary>
    public double Difference => Plan - Nothing;
}
