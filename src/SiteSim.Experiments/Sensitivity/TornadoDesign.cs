namespace SiteSim.Experiments.Sensitivity;

/// <summary>The base, then every input at its low and at its high with the others at their base.</summary>
public sealed record TornadoDesign : SensitivityDesign
{
    public override IReadOnlyList<DesignPoint> Points(IReadOnlyList<string> inputs) =>
    [
        new DesignPoint("base", new double?[inputs.Count]),
        .. inputs.SelectMany((input, i) => new[] { Moved($"{input} low", i, 0, inputs.Count), Moved($"{input} high", i, 1, inputs.Count) }),
    ];

    public override long Count(int inputs) => 1 + 2L * inputs;

    /// <summary>Index of the point with an input at its low, or at its high.</summary>
    public static int IndexOf(int input, bool high) => 1 + 2 * input + (high ? 1 : 0);

    private static DesignPoint Moved(string name, int input, double to, int inputs)
    {
        var positions = new double?[inputs];
        positions[input] = to;
        return new DesignPoint(name, positions);
    }
}
