using SiteSim.Model.Finance;
using SiteSim.Reports.Summaries;
using SiteSim.Reports.Tables;

namespace SiteSim.Reports.Comparing;

/// <summary>Two stored runs, figure by figure and account by account.</summary>
/// <param name="A">The one that is there.</param>
/// <param name="B">The one it is compared with.</param>
public sealed record RunComparison(StoredSummary A, StoredSummary B)
{
    /// <summary>Why the difference is also one of luck, or of time, in words; empty where both ran on the same future.</summary>
    public IReadOnlyList<string> Unlike { get; } =
    [
        .. Different("seed", A.Manifest.Seed, B.Manifest.Seed), .. Different("replication", A.Manifest.Replication, B.Manifest.Replication),
        .. A.Manifest.Seed == B.Manifest.Seed ? Different("drawing of the realization", A.Drawing, B.Drawing) : [],
        .. Different("beginning of the horizon", Local(A.Summary, A.Summary.StartUtc), Local(B.Summary, B.Summary.StartUtc)),
        .. Different("end of the horizon", Local(A.Summary, A.Summary.EndUtc), Local(B.Summary, B.Summary.EndUtc)),
    ];

    /// <summary>In A's order, then what only B has. Money that was never posted is zero.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; } =
    [
        .. A.Summary.Figures.Concat(B.Summary.Figures).DistinctBy(f => f.Key)
            .Select(f => new ComparedFigure(f.Section, f.Key, f.Label, f.Unit, Value(A.Summary, f), Value(B.Summary, f))),
    ];

    /// <summary>Accounts that either run has postings in, in the order of the chart of accounts.</summary>
    public IReadOnlyList<ComparedAccount> Accounts { get; } =
    [
        .. A.Summary.Statement.Lines.Concat(B.Summary.Statement.Lines).Select(l => l.Account).Distinct().Order()
            .Select(account => new ComparedAccount(account, Total(A.Summary, account), Total(B.Summary, account))),
    ];

    /// <summary>What running the site earns: revenue, power, overhead.</summary>
    public IEnumerable<ComparedAccount> Operating => Accounts.Where(a => a.Account.IsOperating());

    /// <summary>Leases of either run, A's first.</summary>
    public IReadOnlyList<(string Lease, ComparedLease? A, ComparedLease? B)> Leases { get; } =
    [
        .. A.Summary.LeaseMonths.Concat(B.Summary.LeaseMonths).Select(m => m.Lease).Distinct(StringComparer.Ordinal)
            .Select(lease => (lease, ComparedLease.Of(A.Summary, lease), ComparedLease.Of(B.Summary, lease))),
    ];

    /// <summary>Curtailment orders of either run, A's first.</summary>
    public IReadOnlyList<(string Order, OrderSummary? A, OrderSummary? B)> Orders { get; } =
    [
        .. A.Summary.Orders.Concat(B.Summary.Orders).Select(o => o.Id).Distinct(StringComparer.Ordinal)
            .Select(id => (id, A.Summary.Orders.FirstOrDefault(o => o.Id == id), B.Summary.Orders.FirstOrDefault(o => o.Id == id))),
    ];

    private static IEnumerable<string> Different<T>(string what, T a, T b) =>
        Equals(a, b) ? [] : [FormattableString.Invariant($"{what}: A has {a}, B {b}")];

    private static string Local(RunSummary run, DateTime utc) => $"{run.Time.Local(utc)} ({run.Time.TimeZone})";

    private static double? Value(RunSummary run, SummaryFigure figure) =>
        run.Figures.FirstOrDefault(f => f.Key == figure.Key) is { } own ? own.Value : figure.Accounts.Count > 0 ? 0 : null;

    private static decimal Total(RunSummary run, Account account) => run.Statement.Lines.FirstOrDefault(l => l.Account == account)?.TotalUsd ?? 0;
}
