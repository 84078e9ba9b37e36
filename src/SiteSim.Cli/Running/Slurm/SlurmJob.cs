namespace SiteSim.Cli.Running.Slurm;

/// <summary>A job array as the queue shows it.</summary>
/// <param name="Running">Tasks.</param>
/// <param name="Waiting">Tasks.</param>
/// <param name="Why">Why those that wait do so, in Slurm's words.</param>
internal sealed record SlurmJob(int Running, int Waiting, string Why)
{
    public bool IsOver => Running + Waiting == 0;

    public override string ToString() => FormattableString.Invariant($"{Running} tasks running, {Waiting} waiting{(Waiting > 0 ? $" ({Why})" : "")}");
}
