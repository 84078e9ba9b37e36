using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>A conversion plan beside "change nothing", where the two differ to the last digit printed; empty for a run without a plan.</summary>
public static class PlanTable
{
    public static TextTable Of(PlanSummary? plan) => new(
        "the plan beside no change, on the same prices, weather, network and failures",
        ["", TextColumn.Number("plan"), TextColumn.Number("no change"), TextColumn.Gain("difference")],
        plan is null ? [] : [.. plan.Rows.Where(Differs).Select(Row)]);

    /// <summary>What the table cannot hold: the internal rate, and which figures the plan leaves as they are. Empty for a run without a plan.</summary>
    public static string Note(PlanSummary? plan)
    {
        if (plan is null)
        {
            return "";
        }

        var same = plan.Rows.Where(r => !Differs(r)).Select(r => r.Label).ToArray();
        string[] sentences =
        [
            .. plan.InternalRate.Length == 0 ? Array.Empty<string>() : [$"Internal rate of return of the difference, with the rent contracted beyond the horizon: {plan.InternalRate}."],
            .. plan.InternalRateAfterTax.Length == 0 ? Array.Empty<string>() : [$"After tax: {plan.InternalRateAfterTax}."],
            .. same.Length == 0 ? Array.Empty<string>() : [$"The same with and without the plan: {string.Join(", ", same)}."],
        ];
        return string.Join(' ', sentences);
    }

    private static bool Differs(PlanRow row) => Quantity.IsOtherThanZero(Quantity.Split(row.Difference, row.Unit).Number);

    private static TextRow Row(PlanRow row) => new(
        [row.Label, Quantity.Format(row.Plan, row.Unit), Quantity.Format(row.Nothing, row.Unit), Quantity.Format(row.Difference, row.Unit)]);
}
