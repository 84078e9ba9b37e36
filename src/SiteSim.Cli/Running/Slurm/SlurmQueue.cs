using System.Globalization;

namespace SiteSim.Cli.Running.Slurm;

/// <summary>The cluster through its own commands: <c>sbatch</c>, <c>squeue</c>, <c>scontrol</c>.</summary>
internal static class SlurmQueue
{
    private const string Unknown = "Invalid job id";

    /// <summary>Largest number of tasks that an array may have: numbers of tasks stay below it.</summary>
    /// <exception cref="InputException">There is no cluster here.</exception>
    public static int MaxArraySize()
    {
        var line = ToolRun.Of("scontrol", "show", "config").Needed("scontrol").Split('\n').FirstOrDefault(l => l.StartsWith("MaxArraySize", StringComparison.Ordinal));
        return int.TryParse(line?.Split('=')[^1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? size
            : throw new InputException($"the cluster takes no job arrays: its MaxArraySize is \"{line}\"");
    }

    /// <returns>The job's number.</returns>
    /// <exception cref="InputException">The cluster does not take it.</exception>
    public static string Submit(string directory, string array) =>
        ToolRun.Of("sbatch", "--parsable", $"--chdir={Path.GetFullPath(directory)}", $"--array={array}", Path.Combine(directory, SlurmScript.FileName)).Needed("sbatch").Split(';')[0];

    /// <summary>What is left of a job; null while the cluster does not answer.</summary>
    public static SlurmJob? Look(string job)
    {
        var answer = ToolRun.Of("squeue", "--noheader", "--array", $"--jobs={job}", "--format=%T %r");
        if (answer.Code != 0)
        {
            return answer.Error.Contains(Unknown, StringComparison.Ordinal) ? new SlurmJob(0, 0, "") : null;
        }

        var tasks = answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var waiting = tasks.Where(t => t.StartsWith("PENDING", StringComparison.Ordinal)).ToArray();
        return new SlurmJob(tasks.Length - waiting.Length, waiting.Length, string.Join(", ", waiting.Select(t => t[(t.IndexOf(' ') + 1)..]).Distinct()));
    }
}
