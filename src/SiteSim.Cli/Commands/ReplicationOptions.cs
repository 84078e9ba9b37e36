using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SiteSim.Experiments.Studies;
using SiteSim.Scenarios;

namespace SiteSim.Cli.Commands;

/// <summary>How many replications of a scenario, and on how many threads.</summary>
internal sealed class ReplicationOptions
{
    private const long Usual = 64;

    private readonly Option<long?> _replications = SharedOptions.WholeNumber("--replications", $"Replications 0 to N - 1 under the seed; with --until-ci, at most so many. {Usual} when many are asked for and it is left out.", "N", 1_000_000);
    private readonly Option<long?> _jobs = Threads();
    private readonly Option<string> _figure = SharedOptions.Text("--figure", "Key of the figure that --until-ci and the quantiles are about, as in summary.json; margin_usd when left out.", "KEY");
    private readonly Option<decimal?> _untilCi = UntilCiOption();
    private readonly Option<string> _sampling = SharedOptions.Text("--sampling", "How replications are drawn together: antithetic (each second one mirrors the one before) or stratified (eight in a row share out what matters most); each by itself when left out. As random.sampling in the scenario.", "WAY");

    /// <summary>The option for threads, of every command that has many runs to do.</summary>
    public static Option<long?> Threads() => SharedOptions.WholeNumber("--jobs", "Threads; as many as cores when left out. Results do not depend on it.", "N", 1024);

    public static int JobsOf(ParseResult parsed, Option<long?> jobs) => (int)Math.Max(1, parsed.GetValue(jobs) ?? Environment.ProcessorCount);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _replications, _jobs, _untilCi, _figure, _sampling })
        {
            command.Add(option);
        }
    }

    /// <summary>Whether many runs are asked for rather than one.</summary>
    public bool AreGiven(ParseResult parsed) => parsed.GetValue(_replications) is not null || parsed.GetValue(_untilCi) is not null;

    /// <exception cref="InputException">None are asked for.</exception>
    public Replications Of(ParseResult parsed)
    {
        var most = parsed.GetValue(_replications) ?? Usual;
        var rule = parsed.GetValue(_untilCi) is { } relative ? new StoppingRule(FigureOf(parsed), (double)relative) : null;
        return most < 1
            ? throw new InputException("--replications 0: expected at least 1")
            : new Replications((int)most, JobsOf(parsed, _jobs), rule);
    }

    /// <summary>What the options replace in every scenario of the command.</summary>
    public ValueOverride[] SetBy(ParseResult parsed) => parsed.GetValue(_sampling) is { } way ? [new ValueOverride("random.sampling", way)] : [];

    public string FigureOf(ParseResult parsed) => parsed.GetValue(_figure) ?? "margin_usd";

    private static Option<decimal?> UntilCiOption() => new("--until-ci")
    {
        Description = $"Stop once the 95 % interval of the figure's mean is this narrow, half of it over the mean; looked at after every {StoppingRule.Batch} replications.",
        HelpName = "SHARE",
        CustomParser = Share,
    };

    private static decimal? Share(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text.EndsWith('%') && decimal.TryParse(text[..^1].TrimEnd(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent > 0)
        {
            return percent / 100;
        }

        result.AddError($"--until-ci \"{text}\": expected a share above 0 %, as 2%");
        return null;
    }
}
