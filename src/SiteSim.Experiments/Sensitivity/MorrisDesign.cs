using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>
/// Screening by elementary effects: trajectories through a grid that move one input at a time by <see cref="Step"/>, each input once. Source: M. D. Morris,
/// Technometrics 33 (1991), 161-174. Of more candidates than trajectories those that lie far apart are kept: F. Campolongo, J. Cariboni, A. Saltelli,
/// Environmental Modelling and Software 22 (2007), 1509-1518.
/// </summary>
/// <param name="Trajectories">At least 2.</param>
/// <param name="Levels">Of the grid: even, so that every level is as likely.</param>
/// <param name="Candidates">Random trajectories to choose from; as many as <paramref name="Trajectories"/> takes them as they come.</param>
/// <param name="Seed">Of the design; the realizations have their own.</param>
public sealed record MorrisDesign(int Trajectories, int Levels, int Candidates, ulong Seed) : SensitivityDesign
{
    /// <summary>Over the whole range: p / 2(p - 1).</summary>
    private double Step => (double)(Levels / 2) / (Levels - 1);

    public override long Count(int inputs) => (long)Trajectories * (inputs + 1);

    public override IReadOnlyList<DesignPoint> Points(IReadOnlyList<string> inputs) =>
    [
        .. Chosen(inputs.Count).SelectMany((trajectory, t) => trajectory.Points().Select((levels, step) => new DesignPoint(
            step == 0 ? FormattableString.Invariant($"trajectory {t + 1}, start") : FormattableString.Invariant($"trajectory {t + 1}, {inputs[trajectory.Order[step - 1]]}"),
            [.. levels.Select(level => (double?)level / (Levels - 1))]))),
    ];

    /// <summary>Elementary effects, the change of the value per whole range.</summary>
    /// <param name="values">By point.</param>
    /// <returns>By trajectory, then by input.</returns>
    public IReadOnlyList<double[]> Effects(int inputs, IReadOnlyList<double> values) => [.. Chosen(inputs).Select((trajectory, t) =>
    {
        var effects = new double[inputs];
        for (var step = 0; step < inputs; step++)
        {
            var (input, at) = (trajectory.Order[step], t * (inputs + 1) + step);
            effects[input] = (values[at + 1] - values[at]) / (trajectory.Rises[input] ? Step : -Step);
        }

        return effects;
    })];

    private IReadOnlyList<MorrisTrajectory> Chosen(int inputs)
    {
        var stream = new RandomStream(Seed, 0, "sensitivity", "morris");
        MorrisTrajectory[] candidates = [.. Enumerable.Range(0, Candidates).Select(_ => MorrisTrajectory.Draw(inputs, Levels, stream))];
        return Candidates == Trajectories ? candidates : MorrisSpread.Choose(candidates, Trajectories);
    }
}
