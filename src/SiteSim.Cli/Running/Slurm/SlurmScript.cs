using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running.Slurm;

/// <summary>The batch script of a study's job array; it stays in the study directory and may be submitted from there by hand.</summary>
internal static class SlurmScript
{
    public const string FileName = "slurm.sh";

    /// <summary>Where tasks write what they say.</summary>
    public const string Logs = "slurm";

    private const int Digits = 8;

    /// <param name="program">This program, as the shell takes it.</param>
    /// <param name="stride">Tasks of the whole array.</param>
    public static string Of(StudyPlan plan, SlurmSettings settings, string program, int stride) => FormattableString.Invariant($"""
        #!/bin/sh
        # Task t does the shards t, t + {stride}, t + {2 * (long)stride}, ... of this study that are not finished. By hand, from this directory:
        #   sbatch --array=0-{stride - 1} {FileName}
        {string.Join('\n', Directives(plan, settings).Select(d => $"#SBATCH --{d}"))}
        exec {program} sweep shard . --stride {stride} --verbosity warning

        """).ReplaceLineEndings("\n");

    private static IEnumerable<string> Directives(StudyPlan plan, SlurmSettings settings) => new[]
    {
        $"job-name=sitesim-{plan.Sha256()[..Digits]}", $"output={Logs}/%A_%a.out", "ntasks=1", "cpus-per-task=1",
        settings.Partition is { } partition ? $"partition={partition}" : null,
        settings.Time is { } time ? $"time={time}" : null,
        settings.Memory is { } memory ? $"mem={memory}" : null,
    }.OfType<string>();
}
