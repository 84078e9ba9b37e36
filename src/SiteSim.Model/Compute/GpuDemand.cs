using SiteSim.Numerics;

namespace SiteSim.Model.Compute;

/// <summary>
/// Share of a workload's GPU-hours that find a buyer. A high market price says that GPUs are scarce, so utilisation rises with it:
/// u(P) = share * (P / reference)^response, at most 1.
/// </summary>
/// <param name="Share">Utilisation at the reference price, above 0 up to 1.</param>
/// <param name="ReferenceUsd">USD/GPU-hour.</param>
/// <param name="Response">Percent more utilisation for a price one percent higher; 0 for a given utilisation.</param>
public sealed record GpuDemand(double Share, double ReferenceUsd, double Response)
{
    /// <summary>Every hour is sold.</summary>
    public static GpuDemand Whole { get; } = new(1, 1, 0);

    public double Utilisation(double usdPerGpuHour) =>
        Response == 0 ? Share : Math.Min(1, Share * PortableMath.Pow(usdPerGpuHour / ReferenceUsd, Response));
}
