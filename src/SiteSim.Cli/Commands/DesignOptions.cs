using System.CommandLine;
using System.Numerics;
using SiteSim.Experiments.Sensitivity;

namespace SiteSim.Cli.Commands;

/// <summary>Which points of the ranges are run.</summary>
internal sealed class DesignOptions
{
    private const string Tornado = "tornado";
    private const string Morris = "morris";
    private const string Sobol = "sobol";
    private const int UsualTrajectories = 10;
    private const int UsualLevels = 4;
    private const int CandidatesPerTrajectory = 10;
    private const int UsualSamples = 64;
    private const int UsualSeed = 1;

    private static readonly string[] Methods = [Tornado, Morris, Sobol];

    private readonly Option<string> _method = SharedOptions.Text("--method", $"{Tornado}: one input at a time, from low to high; {Morris}: screening, to find the few that matter; {Sobol}: shares of the variance, alone and with interactions. {Tornado} when left out.", "NAME");
    private readonly Option<long?> _trajectories = SharedOptions.WholeNumber("--trajectories", $"{Morris}: walks through the ranges, each of one point more than there are ranges; {UsualTrajectories} when left out.", "N", 100_000);
    private readonly Option<long?> _levels = SharedOptions.WholeNumber("--levels", $"{Morris}: levels of the grid, even; {UsualLevels} when left out.", "N", 1000);
    private readonly Option<long?> _candidates = SharedOptions.WholeNumber("--candidates", $"{Morris}: random walks of which those far apart are kept; {CandidatesPerTrajectory} per trajectory when left out, as many as trajectories for plain ones.", "N", 5000);
    private readonly Option<long?> _samples = SharedOptions.WholeNumber("--samples", $"{Sobol}: base samples, each of two points more than there are ranges; a power of two of a sequence; {UsualSamples} when left out.", "N", 1 << 20);
    private readonly Option<bool> _latin = SharedOptions.Flag("--latin", $"{Sobol}: base samples from a Latin hypercube, of any number, in place of a Sobol sequence.");
    private readonly Option<long?> _seed = SharedOptions.WholeNumber("--design-seed", $"Seed of the design, not of the futures; {UsualSeed} when left out.", "N", long.MaxValue);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _method, _trajectories, _levels, _candidates, _samples, _latin, _seed })
        {
            command.Add(option);
        }
    }

    /// <summary>The first of its options that was given, or null.</summary>
    public Option? Given(ParseResult parsed) => new Option[] { _method, _trajectories, _levels, _candidates, _samples, _latin, _seed }.FirstOrDefault(o => IsGiven(parsed, o));

    /// <exception cref="InputException">The options do not go together.</exception>
    public SensitivityDesign Of(ParseResult parsed)
    {
        var method = parsed.GetValue(_method) ?? Tornado;
        if (!Methods.Contains(method))
        {
            throw new InputException(UnknownNames.Message("method", method, Methods));
        }

        Option[] foreign = [.. method == Morris ? [] : new Option[] { _trajectories, _levels, _candidates }, .. method == Sobol ? [] : new Option[] { _samples, _latin }];
        if (foreign.FirstOrDefault(o => IsGiven(parsed, o)) is { } option)
        {
            throw new InputException($"{option.Name} does not go with --method {method}");
        }

        var seed = (ulong)(parsed.GetValue(_seed) ?? UsualSeed);
        return method switch
        {
            Morris => OfMorris(parsed, seed),
            Sobol => OfSobol(parsed, seed),
            _ => new TornadoDesign(),
        };
    }

    private MorrisDesign OfMorris(ParseResult parsed, ulong seed)
    {
        var trajectories = AtLeast(_trajectories, 2, parsed) ?? UsualTrajectories;
        var levels = AtLeast(_levels, 2, parsed) ?? UsualLevels;
        var candidates = AtLeast(_candidates, trajectories, parsed) ?? CandidatesPerTrajectory * trajectories;
        return levels % 2 == 0
            ? new MorrisDesign(trajectories, levels, candidates, seed)
            : throw new InputException(FormattableString.Invariant($"{_levels.Name} {levels}: expected an even number, as {levels - 1} or {levels + 1}"));
    }

    private SobolDesign OfSobol(ParseResult parsed, ulong seed)
    {
        var samples = AtLeast(_samples, 2, parsed) ?? UsualSamples;
        if (parsed.Has(_latin))
        {
            return new SobolDesign(samples, SobolSampling.Latin, seed);
        }

        var above = (int)BitOperations.RoundUpToPowerOf2((uint)samples);
        return above == samples
            ? new SobolDesign(samples, SobolSampling.Sequence, seed)
            : throw new InputException(FormattableString.Invariant($"{_samples.Name} {samples}: expected a power of two, as {above / 2} or {above}, or {_latin.Name}"));
    }

    private static int? AtLeast(Option<long?> option, int least, ParseResult parsed) => parsed.GetValue(option) switch
    {
        null => null,
        { } number when number >= least => (int)number,
        { } number => throw new InputException(FormattableString.Invariant($"{option.Name} {number}: expected at least {least}")),
    };

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
