using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SiteSim.Reports.Tables;

namespace SiteSim.Cli.Doctor;

/// <summary>What the program runs on.</summary>
internal static class MachineChecks
{
    private const long Gigabyte = 1_000_000_000;

    /// <summary>A run of three years of 300 MW peaks below 0.5 GB; a study holds one run a thread.</summary>
    private const long Enough = 2 * Gigabyte;

    public static Finding Runtime() => Finding.Ok("runtime", $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.OSDescription}");

    public static Finding Cores(int cores) => cores > 1
        ? Finding.Ok("cores", $"{cores}")
        : Finding.Warn("cores", $"{cores}", "one run needs no more; sweep, optimize and --replications use as many as there are");

    /// <param name="bytes">What the process may use.</param>
    public static Finding Memory(long bytes)
    {
        var found = $"{Quantity.Fixed((double)bytes / Gigabyte, 1)} GB";
        return bytes >= Enough ? Finding.Ok("memory", found) : Finding.Warn("memory", found, "long runs of large fleets may need more; run studies with fewer --threads");
    }

    /// <summary>Results are the same with any of them and with none; time is not.</summary>
    /// <param name="widest">Bits of the widest vectors the machine computes with; 0 for none.</param>
    public static Finding Vectors(int widest) => widest >= 256
        ? Finding.Ok("vector instructions", $"{widest} bit")
        : Finding.Warn("vector instructions", widest == 0 ? "none" : $"{widest} bit", "results are the same; dispatch takes longer than with AVX2");

    public static int WidestVector() =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
}
