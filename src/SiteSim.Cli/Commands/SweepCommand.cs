using System.CommandLine;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep</c>: every point of a study on the same futures, in a directory that any number of machines can work on.</summary>
internal sealed class SweepCommand : Command
{
    public SweepCommand()
        : base("sweep", "Runs every point of a study (vary: axes, or alternatives: by name) on the same futures; killed and taken up again, on one machine or many, it gives the same bytes.")
    {
        foreach (var verb in new Verb[]
        {
            new SweepRunVerb(), new SweepPlanVerb(), new SweepResumeVerb(), new SweepStatusVerb(), new SweepShardVerb(), new SweepReduceVerb(), new SweepShowVerb(),
            new SweepCompareVerb(), new SweepExportK8sVerb(),
        })
        {
            Add(verb);
        }
    }
}
