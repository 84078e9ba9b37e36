using SiteSim.Model.Finance;
using SiteSim.Reports.Tables;
using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Curtailment orders and transformer outages.</summary>
internal static class GridMarks
{
    public static IEnumerable<Mark> Orders(RunContent content, Explainer explainer) => content.Summary.Orders.Select(o => new Mark(
        "order", o.AtUtc, o.EndUtc, o.Id, $"limit {Quantity.Format(o.LimitMw, "MW")} for {Times.Length(o.EndUtc - o.AtUtc)}; {Quantity.Format(o.EnergyMwh, "MWh")} not drawn",
        (double)o.NetUsd, explainer.Of(o.Id)));

    /// <summary>What an outage cost is the SLA credits it is the cause of.</summary>
    public static IEnumerable<Mark> Outages(RunContent content, Explainer explainer)
    {
        var events = content.Run.Events;
        foreach (var failed in events.Where(e => e.Kind == EventKind.TransformerFailed))
        {
            var back = events.FirstOrDefault(e => e.Kind == EventKind.TransformerReturned && e.Cause == failed.Cause)?.TimeUtc ?? content.Summary.EndUtc;
            var posted = content.Run.Postings.Where(p => p.Cause == failed.Cause && p.Account.IsCash()).Sum(p => p.Amount.Usd);
            yield return new Mark(
                "outage", failed.TimeUtc, back, failed.Cause, $"{failed.Subject} carries {Quantity.Format(failed.Value, "MW")} for {Times.Length(back - failed.TimeUtc)}", posted, explainer.Of(failed.Cause));
        }
    }
}
