using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>A conversion plan beside "change nothing"; empty for a run without a plan.</summary>
public static class PlanTable
{
    public static TextTable Of(PlanSummary? plan) => new(
        "the plan beside no change, on the same prices, weather, network and failures",
        ["", TextColumn.Number("plan"), TextColumn.Number("no change"), TextColumn.Number("difference")],
        plan is null ? [] : [.. plan.Rows.Select(Row), .. Rate(plan)]);

    private static TextRow Row(PlanRow row) => new(
        [row.Label, Quantity.Format(row.Plan, row.Unit), Quantity.Format(row.Nothing, row.Unit), Quantity.Format(row.Difference, row.Unit)]);

    private static IEnumerable<TextRow> Rate(PlanSummary plan) =>
        plan.InternalRate.Length == 0 ? [] : [new TextRow(["internal rate of return of the difference", "", "", plan.InternalRate])];
}
