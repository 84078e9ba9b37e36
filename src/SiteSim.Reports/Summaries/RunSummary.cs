using SiteSim.Simulation.Results;

namespace SiteSim.Reports.Summaries;

/// <summary>What <c>summary.json</c> holds: everything people ask of a run short of its series, events and postings.</summary>
/// <param name="Name">Title of the scenario.</param>
/// <param name="StartUtc">First instant simulated.</param>
/// <param name="EndUtc">First instant no longer simulated.</param>
/// <param name="Time">The site's local time.</param>
/// <param name="Figures">Headline numbers.</param>
/// <param name="Statement">The ledger by month and account.</param>
/// <param name="LeaseMonths">By lease, then month.</param>
/// <param name="Orders">By time.</param>
/// <param name="Events">By kind, then subject.</param>
/// <param name="OperatorMonths">The months as public miners report them.</param>
/// <param name="Plan">A conversion plan beside "change nothing"; null for a site that stays as it is.</param>
public sealed record RunSummary(
    string Name, DateTime StartUtc, DateTime EndUtc, LocalTime Time, IReadOnlyList<SummaryFigure> Figures,
    Statement Statement, IReadOnlyList<LeaseMonthSummary> LeaseMonths, IReadOnlyList<OrderSummary> Orders, IReadOnlyList<EventCount> Events,
    IReadOnlyList<OperatorMonth> OperatorMonths, PlanSummary? Plan)
{
    /// <summary>Phases of the conversion with their dates, planned and realised.</summary>
    public IReadOnlyList<PhaseSummary> Phases { get; init; } = [];

    /// <summary>Gross, utility, facility and critical IT, by hall and lease.</summary>
    public IReadOnlyList<MegawattsRow> Megawatts { get; init; } = [];

    /// <summary>What many futures say; null for one run.</summary>
    public ReplicationSummary? Replications { get; init; }

    public const string FileName = "summary.json";

    public static RunSummary Of(RunResult result)
    {
        var site = result.Site;
        var time = LocalTime.Of(site.Clock, site.Horizon);
        return new RunSummary(
            site.Name, site.Horizon.StartUtc, site.Horizon.EndUtc, time, [.. result.Figures.Concat(PlanSummary.FiguresOf(result)).Select(Figure)],
            Statement.Of(result.Postings, time), [.. result.LeaseMonths.Select(LeaseMonthSummary.Of)], [.. result.Orders.Select(OrderSummary.Of)],
            EventCount.Of(result.Events), Simulation.Results.OperatorMonths.Of(result), PlanSummary.Of(result))
        {
            Phases = [.. result.Phases.Select(PhaseSummary.Of)],
            Megawatts = MegawattsRow.Of(site),
        };
    }

    private static SummaryFigure Figure(Figure figure) => new(
        figure.Section, figure.Key, figure.Label, double.IsFinite(figure.Value) ? figure.Value : null, figure.Unit, figure.Accounts);
}
