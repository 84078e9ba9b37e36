using SiteSim.Dispatch;

namespace SiteSim.Tests.Dispatch;

/// <summary>What tells two outcomes apart, to the bit; null when nothing does.</summary>
internal static class OutcomeDifference
{
    public static string? Between(DispatchProblem problem, Outcome expected, Outcome actual)
    {
        var copied = new int[problem.RowCount];
        actual.CopyWattsTo(copied);
        return Of("site watts", expected.SiteWatts, actual.SiteWatts)
            ?? Of("committed watts", expected.CommittedWatts, actual.CommittedWatts)
            ?? Of("shortfall", expected.MinimumShortfallWatts, actual.MinimumShortfallWatts)
            ?? Of("threshold bits", BitConverter.DoubleToInt64Bits(expected.Threshold), BitConverter.DoubleToInt64Bits(actual.Threshold))
            ?? Of("infeasible limit", expected.InfeasibleLimit, actual.InfeasibleLimit)
            ?? Each("row watts of group", problem.GroupCount, expected.RowWattsOfGroup, actual.RowWattsOfGroup)
            ?? Each("grid watts of group", problem.GroupCount, expected.GridWattsOfGroup, actual.GridWattsOfGroup)
            ?? Each("yield of group", problem.GroupCount, expected.YieldOfGroup, actual.YieldOfGroup)
            ?? Each("watts of limit", problem.LimitCount, expected.GridWattsOfLimit, actual.GridWattsOfLimit)
            ?? Each("binding of limit", problem.LimitCount, l => expected.Binds(l) ? 1 : 0, l => actual.Binds(l) ? 1 : 0)
            ?? Each("watts of row", problem.RowCount, r => expected.WattsOf(r), r => actual.WattsOf(r))
            ?? Each("copied watts of row", problem.RowCount, r => expected.WattsOf(r), r => copied[r])
            ?? Each("yield of row", problem.RowCount, expected.YieldOf, actual.YieldOf);
    }

    private static string? Each(string what, int count, Func<int, long> expected, Func<int, long> actual)
    {
        for (var i = 0; i < count; i++)
        {
            if (Of($"{what} {i}", expected(i), actual(i)) is { } difference)
                return difference;
        }
        return null;
    }

    private static string? Of(string what, long expected, long actual) => expected == actual ? null : $"{what}: expected {expected}, was {actual}";
}
