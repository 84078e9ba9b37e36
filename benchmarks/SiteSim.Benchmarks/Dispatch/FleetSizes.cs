namespace SiteSim.Benchmarks.Dispatch;

/// <summary>Fleet sizes in rows. A smoke run (<c>--job Dry</c>) takes the smallest alone; any other takes all that its filter asks for, as in
/// <c>--filter '*DispatchBenchmarks*Rows: 305000*'</c>.</summary>
public static class FleetSizes
{
    private const int Smoke = 1_003;

    /// <summary>Up to what the dispatcher is measured at.</summary>
    public static IEnumerable<int> All => IsSmokeRun ? [Smoke] : [Smoke, 10_000, 100_000, 305_000, 1_000_000, 10_000_000];

    /// <summary>Up to what solvers and sorts answer in seconds.</summary>
    public static IEnumerable<int> OfPeers => IsSmokeRun ? [Smoke] : [Smoke, 10_000, 100_000, 305_000];

    private static bool IsSmokeRun => Environment.GetCommandLineArgs().Contains("Dry", StringComparer.OrdinalIgnoreCase);
}
