using System.CommandLine;
using SiteSim.Cli.Running;
using SiteSim.Reports.Studies;
using SiteSim.Scenarios.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>Which study, where it goes, and how it is cut.</summary>
/// <param name="study">What the argument takes.</param>
internal sealed class StudyOptions(string study = "The study, a YAML file.")
{
    /// <summary>More points than anybody has written by hand.</summary>
    public const int ManyPoints = 10_000;

    private readonly Argument<string> _study = new("STUDY") { Description = study };
    private readonly Option<string> _out = SharedOptions.Text("--out", "Study directory; one that holds the same study is taken up where it was left. runs/<name of the study's file> when left out.", "DIR");
    private readonly Option<long?> _replications = SharedOptions.WholeNumber("--replications", "Replications of each point, in place of the study's.", "N", 1_000_000);
    private readonly Option<long?> _shard = SharedOptions.WholeNumber("--shard-size", $"Replications that are finished, or lost, together; {StudyPlan.UsualShard} when left out. Results do not depend on it.", "N", 1_000_000);
    private readonly Option<bool> _yes = SharedOptions.Flag("--yes", $"More than {ManyPoints} points are meant.");

    public void AddTo(Command command)
    {
        command.Add(_study);
        foreach (var option in new Option[] { _out, _replications, _shard, _yes })
        {
            command.Add(option);
        }
    }

    public string PathOf(ParseResult parsed) => parsed.GetRequiredValue(_study);

    /// <summary>The first of its options that was given, or null.</summary>
    public Option? Given(ParseResult parsed) => new Option[] { _out, _replications, _shard, _yes }.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false });

    /// <param name="load">From the study's path and how many points it may have.</param>
    /// <param name="figure">Asked for in place of the study's; null for the study's.</param>
    /// <exception cref="InputException">The study cannot be run; nothing was written.</exception>
    public StudyDirectory Open(ParseResult parsed, Session session, Func<string, int, LoadedStudy> load, string? figure = null)
    {
        var path = PathOf(parsed);
        var target = parsed.GetValue(_out) ?? Path.Combine("runs", Path.GetFileNameWithoutExtension(path));
        // Says early what loading thousands of points would only delay.
        var there = StudyDirectory.Find(target);
        var loaded = load(path, parsed.Has(_yes) ? int.MaxValue : ManyPoints);
        var study = loaded.Study ?? throw Scenario.Wrong("study", loaded.Issues);
        foreach (var note in loaded.Issues)
        {
            session.Log.Warning("{Note}", note.ToString());
        }

        if (there is null || figure is not null)
        {
            FigureProbe.EnsureKnown(figure ?? study.Figure, study.Site, session.Stop);
        }

        return StudyPlans.Open(target, study, AtLeastOne(_replications, parsed) ?? study.Replications, AtLeastOne(_shard, parsed));
    }

    /// <exception cref="InputException">It is 0.</exception>
    public static int? AtLeastOne(Option<long?> option, ParseResult parsed) => parsed.GetValue(option) switch
    {
        null => null,
        0 => throw new InputException($"{option.Name} 0: expected at least 1"),
        { } number => (int)number,
    };
}
