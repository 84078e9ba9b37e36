using SiteSim.Reports.Summaries;

namespace SiteSim.Cli.Documents;

/// <summary>A load that gave way to an order, in the table of <c>--csv</c>.</summary>
/// <param name="Order">Id of the order.</param>
/// <param name="Subject">Fleet, cluster workload or lease.</param>
/// <param name="FirstShedUtc">When it first gave way.</param>
/// <param name="EnergyMwh">Energy at the meter not drawn because of the order.</param>
/// <param name="RevenueForgoneUsd">Revenue not earned.</param>
/// <param name="ValueUsdPerMwh">What its load was worth when it first gave way.</param>
internal sealed record ShareRow(string Order, string Subject, DateTime FirstShedUtc, double EnergyMwh, decimal RevenueForgoneUsd, double ValueUsdPerMwh)
{
    public static IEnumerable<ShareRow> Of(IEnumerable<OrderSummary> orders) => orders.SelectMany(order =>
        order.Shares.Select(s => new ShareRow(order.Id, s.Subject, s.FirstShedUtc, s.EnergyMwh, s.RevenueForgoneUsd, s.ValueUsdPerMwh)));
}
