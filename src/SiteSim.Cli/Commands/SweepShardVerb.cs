using System.CommandLine;
using System.Globalization;
using SiteSim.Cli.Documents;
using SiteSim.Cli.Running;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary><c>sitesim sweep shard</c>.</summary>
internal sealed class SweepShardVerb : Verb
{
    /// <summary>What Slurm's job arrays and Kubernetes' indexed jobs call a task's number.</summary>
    private static readonly string[] Variables = ["SLURM_ARRAY_TASK_ID", "JOB_COMPLETION_INDEX"];

    private readonly Argument<string> _directory = StudyArgument.Create();
    private readonly Option<long?> _index = SharedOptions.WholeNumber("--index", $"Number of the shard, from 0; {string.Join(" or ", Variables)} when left out.", "N", int.MaxValue);
    private readonly Option<long?> _stride = SharedOptions.WholeNumber("--stride", "Also the shards N + K, N + 2K, ...: the share of one of K tasks. Only the shard itself when left out.", "K", int.MaxValue);

    public SweepShardVerb()
        : base(
            "shard",
            "Runs one shard of a study on one thread, as a task of an array does; a shard that is finished already is left alone.",
            "sitesim sweep shard runs/split --index 7",
            "sbatch --array=0-99 --wrap \"sitesim sweep shard /shared/split --stride 100\"")
    {
        Add(_directory);
        Add(_index);
        Add(_stride);
    }

    public override DocumentKind? Answer(ParseResult parsed) => ShardsDocument.Kind;

    public override int Execute(ParseResult parsed, Session session)
    {
        var directory = _directory.Open(parsed);
        var shards = Asked(directory.Plan, Index(parsed), StudyOptions.AtLeastOne(_stride, parsed));
        StudyShard[] missing = [.. shards.Where(s => !directory.StateOf(s).IsFinished)];
        new StudyExecution(directory, 1, session).Run(missing);
        session.Answer(
            ShardsDocument.Kind, new ShardsDocument(directory.Directory, [.. shards.Select(s => s.Index)], [.. missing.Select(s => s.Index)]),
            page => page.Prose(FormattableString.Invariant($"{missing.Length} shards run, {shards.Length - missing.Length} were there already")));
        return ExitCode.Done;
    }

    private int Index(ParseResult parsed)
    {
        if (parsed.GetValue(_index) is { } given)
        {
            return (int)given;
        }

        var (name, text) = Variables.Select(v => (Name: v, Text: Environment.GetEnvironmentVariable(v))).FirstOrDefault(v => v.Text is { Length: > 0 });
        return text is null ? throw new InputException($"no shard: expected --index, or {string.Join(" or ", Variables)} in the environment")
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index
            : throw new InputException($"{name} is \"{text}\": expected the number of a shard");
    }

    private static StudyShard[] Asked(StudyPlan plan, int index, int? stride)
    {
        if (index >= plan.Shards.Count)
        {
            throw new InputException(FormattableString.Invariant($"shard {index}: the study has {plan.Shards.Count}, expected 0 to {plan.Shards.Count - 1}"));
        }

        return stride is null ? [plan.Shards[index]]
            : index < stride ? [.. plan.Shards.Where(s => s.Index % stride == index)]
            : throw new InputException(FormattableString.Invariant($"--index {index} with --stride {stride}: expected the number of one of {stride} tasks, 0 to {stride - 1}"));
    }
}
