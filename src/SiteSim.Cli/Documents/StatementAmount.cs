using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;

namespace SiteSim.Cli.Documents;

/// <summary>An account in a month, in the table of <c>--csv</c>.</summary>
/// <param name="Month">First day of the local month.</param>
/// <param name="Account">Which.</param>
/// <param name="Label">What people read.</param>
/// <param name="AmountUsd">Sum of the postings, exact; positive in, negative out.</param>
internal sealed record StatementAmount(DateOnly Month, Account Account, string Label, decimal AmountUsd)
{
    public static IEnumerable<StatementAmount> Of(Statement statement) => statement.Lines.SelectMany(line =>
        statement.Months.Zip(line.Usd, (month, usd) => new StatementAmount(month, line.Account, line.Label, usd)));
}
