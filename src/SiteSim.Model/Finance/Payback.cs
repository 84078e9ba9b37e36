namespace SiteSim.Model.Finance;

/// <summary>
/// Months until what was paid out has come back for good: until the cumulated flow is 0 or more and stays so to the end of the flow. A later
/// phase that draws it below zero again moves the payback behind that phase.
/// </summary>
public static class Payback
{
    /// <summary>Months counted at their ends (1 for the first month), 0 if nothing is ever out, null if it never comes back.</summary>
    /// <param name="flows">Of each month, positive in.</param>
    public static int? Simple(IReadOnlyList<Money> flows)
    {
        var (sum, lastBelow) = (Money.Zero, -1);
        for (var month = 0; month < flows.Count; month++)
        {
            sum += flows[month];
            if (sum < Money.Zero) lastBelow = month;
        }

        if (lastBelow == -1) return 0;
        return lastBelow == flows.Count - 1 ? null : lastBelow + 2;
    }
}
