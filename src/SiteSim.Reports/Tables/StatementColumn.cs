using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Tables;

/// <summary>A column of the statement.</summary>
/// <param name="Heading">What people read.</param>
/// <param name="Usd">One amount per month.</param>
/// <param name="Total">Over all months; null where months do not add up, as balances do not.</param>
internal sealed record StatementColumn(string Heading, IReadOnlyList<decimal> Usd, decimal? Total)
{
    public static StatementColumn Of(StatementLine line) => new(line.Label, line.Usd, line.TotalUsd);

    public static StatementColumn Flow(string heading, IReadOnlyList<decimal> usd) => new(heading, usd, usd.Sum());

    /// <summary>What the flows of the months build up to from nothing: before each month and after it.</summary>
    public static StatementColumn[] Balance(string opening, string closing, IReadOnlyList<decimal> flows)
    {
        var after = flows.Select((_, m) => flows.Take(m + 1).Sum()).ToArray();
        return [new(opening, [.. after.Select((cash, m) => cash - flows[m])], null), new(closing, after, null)];
    }
}
