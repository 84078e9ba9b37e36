using System.CommandLine;
using SiteSim.Cli.Running;
using SiteSim.Cli.Running.Slurm;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>Who runs the shards: this machine, or a Slurm cluster that sees the same directory.</summary>
internal sealed class EngineOptions
{
    private const string Local = "local";
    private const string Slurm = "slurm";

    private readonly Option<long?> _jobs = ReplicationOptions.Threads();
    private readonly Option<string> _engine = EngineOption();
    private readonly Option<string> _partition = SharedOptions.Text("--partition", "Slurm: partition; the cluster's own choice when left out.", "NAME");
    private readonly Option<string> _time = SharedOptions.Text("--time", "Slurm: time limit of a task, as 30 or 1:00:00; the partition's when left out.", "LIMIT");
    private readonly Option<string> _memory = SharedOptions.Text("--memory", "Slurm: memory of a task, as 2G; the partition's when left out.", "SIZE");
    private readonly Option<long?> _throttle = SharedOptions.WholeNumber("--throttle", "Slurm: tasks of the array that run at once; no limit when left out.", "N", 1_000_000);
    private readonly Option<long?> _tasks = SharedOptions.WholeNumber("--tasks", "Slurm: tasks of the array at most, each with its share of the shards; a task per shard, as far as the cluster takes so many, when left out.", "N", 1_000_000);
    private readonly Option<long?> _tries = SharedOptions.WholeNumber("--tries", $"Slurm: how often what is missing is submitted; {SlurmSettings.UsualTries} when left out.", "N", 100);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _jobs, _engine }.Concat(OfSlurm))
        {
            command.Add(option);
        }
    }

    /// <summary>Runs what is missing of a study to its end.</summary>
    /// <exception cref="InputException">The options do not go together, or the cluster did not finish.</exception>
    /// <exception cref="StudyInterruptedException">Stopped; finished shards are kept.</exception>
    public void Finish(StudyDirectory directory, ParseResult parsed, Session session)
    {
        if (parsed.GetValue(_engine) == Slurm)
        {
            new SlurmExecution(directory, Settings(parsed), session).Run();
            return;
        }

        new StudyExecution(directory, ReplicationOptions.JobsOf(parsed, _jobs), session).Run();
    }

    /// <exception cref="InputException">The options do not go together.</exception>
    public void Check(ParseResult parsed)
    {
        var slurm = parsed.GetValue(_engine) == Slurm;
        if ((slurm ? [_jobs] : OfSlurm).FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } option)
        {
            throw new InputException($"{option.Name} does not go with --engine {(slurm ? Slurm : Local)}");
        }

        Settings(parsed);
    }

    private Option[] OfSlurm => [_partition, _time, _memory, _throttle, _tasks, _tries];

    private SlurmSettings Settings(ParseResult parsed) => new(
        parsed.GetValue(_partition), parsed.GetValue(_time), parsed.GetValue(_memory), StudyOptions.AtLeastOne(_throttle, parsed),
        StudyOptions.AtLeastOne(_tasks, parsed), StudyOptions.AtLeastOne(_tries, parsed) ?? SlurmSettings.UsualTries);

    private static Option<string> EngineOption()
    {
        var option = SharedOptions.Text("--engine", $"Who runs the shards: {Local}, this machine; {Slurm}, a job array on a cluster that sees the same directory. {Local} when left out.", "NAME");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && word is not (Local or Slurm))
            {
                result.AddError($"--engine \"{word}\": expected {Local} or {Slurm}");
            }
        });
        return option;
    }
}
