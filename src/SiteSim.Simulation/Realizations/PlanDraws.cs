using SiteSim.Model.Conversion;
using SiteSim.Model.Site;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>The lengths a plan comes to. Every phase, delay, delivery and step draws from a stream of its own, so that moving one leaves the luck of the others alone.</summary>
internal sealed class PlanDraws
{
    private readonly SiteModel _site;
    private readonly int _replication;
    private readonly Dictionary<string, TimeSpan> _delays = [];
    private readonly Dictionary<string, (DateTime Named, DateTime Real)> _steps = [];

    public PlanDraws(SiteModel site, int replication)
    {
        (_site, _replication) = (site, replication);
        foreach (var delay in site.Conversion.Delays)
        {
            _delays.Add(delay.Id, Draw(delay));
        }

        Connection = [.. site.Conversion.Connection.Select(s => (s, s.AtUtc + Days(s.LateDays, s.Id, "late")))];
        foreach (var (step, real) in Connection)
        {
            _steps.Add(step.Id, (step.AtUtc, real));
        }
    }

    /// <summary>Steps at the meter and when they really come.</summary>
    public IReadOnlyList<(ConnectionStep Step, DateTime AtUtc)> Connection { get; }

    public TimeSpan Build(ConversionPhase phase) => Days(phase.BuildDays, phase.Id, "build");

    public PhaseArrival Arrival(Delivery delivery) => new(delivery, delivery.AtUtc + Days(delivery.LateDays, delivery.Id, "slip"));

    public (DateTime Named, DateTime Real) Step(string id) => _steps[id];

    public IReadOnlyList<PhaseDelay> Delays(string phase) =>
    [
        .. _site.Conversion.Delays.Where(d => d.Phases.Contains(phase) && _delays[d.Id] > TimeSpan.Zero)
            .Select(d => new PhaseDelay(d.Id, _delays[d.Id], d.ForceMajeure)),
    ];

    /// <summary>What a plan counts on: the mode of three points, the median of a log-normal.</summary>
    public static TimeSpan Likeliest(Distribution days) => WholeMinutes(days switch
    {
        ThreePoint points => points.Mode,
        LogNormal late => late.Median,
        _ => days.Mean,
    });

    private TimeSpan Draw(SharedDelay delay)
    {
        var stream = _site.Streams(_replication).Of(delay.Id, "delay");
        var happens = stream.NextDouble() < delay.Probability;
        var length = WholeMinutes(delay.Days.Sample(stream));
        return happens ? length : TimeSpan.Zero;
    }

    private TimeSpan Days(Distribution days, string entity, string purpose) =>
        WholeMinutes(days.Sample(_site.Streams(_replication).Of(entity, purpose)));

    private static TimeSpan WholeMinutes(double days) => TimeSpan.FromMinutes((long)Math.Round(Math.Max(0, days) * 1440));
}
