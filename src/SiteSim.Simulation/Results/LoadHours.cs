using SiteSim.Dispatch;

namespace SiteSim.Simulation.Results;

/// <summary>What dispatch knew of a load, hour by hour.</summary>
/// <param name="Load">Fleet, workload or lease.</param>
/// <param name="PassesThrough">Whether its tenant pays the marginal price of the energy it draws.</param>
/// <param name="Blocks">What one of its machines can do.</param>
/// <param name="Machines">Of it, working at the end of the hour's first interval: those of a cluster that several loads share are taken to fail alike.</param>
/// <param name="MeterGainQ20">Meter watts of a machine watt, in fixed point: 2^20 is 1.</param>
/// <param name="Rate">What a unit of yield was worth to dispatch for an hour, USD.</param>
public sealed record LoadHours(
    string Load, bool PassesThrough, IReadOnlyList<MeritBlock> Blocks, double[] Machines, int[] MeterGainQ20, double[] Rate)
{
    /// <summary>Its part of the merit order of an hour.</summary>
    public IEnumerable<MeritStep> StepsAt(int hour) =>
        Blocks.Select(block => StepOf(Load, block, Machines[hour], (double)MeterGainQ20[hour] / Gain.One, Rate[hour]));

    /// <summary>worth = yield * rate / meter MW: what one MWh at the meter earns, or saves in credits.</summary>
    internal static MeritStep StepOf(string load, MeritBlock block, double machines, double meterRatio, double rate)
    {
        var meterMw = block.Watts * meterRatio / 1e6;
        return new MeritStep(load, machines * meterMw, block.Yield * rate / meterMw);
    }
}
