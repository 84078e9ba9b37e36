using SiteSim.Experiments.Studies;
using SiteSim.Simulation.Realizations;

namespace SiteSim.Reports.Terms;

/// <summary>When a phase is complete in other futures of the same seed: dates are drawn, nothing is simulated.</summary>
/// <param name="Phase">Its id.</param>
/// <param name="Futures">How many were drawn: replications 0, 1, 2, ...</param>
/// <param name="Complete">In how many it comes to completion: it begins within the horizon and is not given up.</param>
/// <param name="P10Utc">A tenth of those are complete earlier; null when there is none.</param>
/// <param name="P50Utc">Their median.</param>
/// <param name="P90Utc">A tenth of those are complete later.</param>
/// <param name="InTime">In how many the hall is complete before its tenant may walk away; null where no tenant may.</param>
internal sealed record PhaseForecast(string Phase, int Futures, int Complete, DateTime? P10Utc, DateTime? P50Utc, DateTime? P90Utc, int? InTime)
{
    /// <summary>One for each phase, in the order of the plan.</summary>
    public static IReadOnlyList<PhaseForecast> Of(ConversionPath plan, int futures)
    {
        ConversionPath[] drawn = [.. Enumerable.Range(0, futures).Select(plan.In)];
        return [.. plan.Phases.Select(p => Of(p.Phase.Id, drawn))];
    }

    private static PhaseForecast Of(string phase, ConversionPath[] drawn)
    {
        double[] sorted = [.. drawn.Select(d => d.Phases.First(p => p.Phase.Id == phase).CompleteUtc).OfType<DateTime>().Select(t => (double)t.Ticks).Order()];
        LeasePath[] leases = [.. drawn.Select(d => d.Leases.FirstOrDefault(l => l.Phase == phase)).OfType<LeasePath>().Where(l => l.OutsideUtc is not null)];
        return new PhaseForecast(phase, drawn.Length, sorted.Length, At(0.1), At(0.5), At(0.9), leases.Length == 0 ? null : leases.Count(l => l.StartUtc is not null));

        DateTime? At(double share) => sorted.Length == 0 ? null : new DateTime((long)Quantile.At(sorted, share), DateTimeKind.Utc);
    }
}
