using SiteSim.Model.Finance;
using SiteSim.Model.Site;
using SiteSim.Simulation;
using SiteSim.Simulation.Results;

namespace SiteSim.Tests.Simulation;

/// <summary>Short words for what the tests ask of a run.</summary>
internal static class Runs
{
    public static RunResult Run(this SiteModel site, int replication = 0) => SiteRun.Execute(site, replication, null, CancellationToken.None);

    public static double Figure(this RunResult run, string key) => run.Figures.Single(f => f.Key == key).Value;

    public static double Usd(this RunResult run, Account account) =>
        run.Postings.Where(p => p.Account == account).Sum(p => p.Amount.MicroUsd) / 1e6;

    /// <summary>Value of a column in the row that holds at an instant.</summary>
    public static double At(this RunResult run, string column, DateTime utc) =>
        run.Series[column].Values[Array.FindLastIndex(run.Series.StartsUtc, s => s <= utc)];
}
