namespace SiteSim.Cli.Running.Slurm;

/// <summary>What a job array asks the cluster for.</summary>
/// <param name="Partition">Null for the cluster's own choice.</param>
/// <param name="Time">Limit of a task, as Slurm writes it; null for the partition's.</param>
/// <param name="Memory">Of a task, as Slurm writes it; null for the partition's.</param>
/// <param name="Throttle">Tasks that run at once; null for no limit.</param>
/// <param name="Tasks">Of the array, at most; null for as many as shards.</param>
/// <param name="Tries">Submissions before giving up.</param>
internal sealed record SlurmSettings(string? Partition, string? Time, string? Memory, int? Throttle, int? Tasks, int Tries)
{
    public const int UsualTries = 3;
}
