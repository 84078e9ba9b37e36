using SiteSim.Numerics;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>
/// Two samples A and B of the inputs' distributions, and for every input the sample A with that input's values from B: n (k + 2) points. Source:
/// A. Saltelli et al., Computer Physics Communications 181 (2010), 259-270.
/// </summary>
/// <param name="Samples">Points of A, at least 2; a power of two for <see cref="SobolSampling.Sequence"/>.</param>
/// <param name="Sampling">Where A and B come from.</param>
/// <param name="Seed">Of the design; the realizations have their own.</param>
public sealed record SobolDesign(int Samples, SobolSampling Sampling, ulong Seed) : SensitivityDesign
{
    /// <summary>A and B together are points of twice as many dimensions.</summary>
    public static readonly int MostInputsOfASequence = SobolSequence.MostDimensions / 2;

    public override bool AreProbabilities => true;

    public override long Count(int inputs) => (long)Samples * (inputs + 2);

    public override IReadOnlyList<DesignPoint> Points(IReadOnlyList<string> inputs) =>
        [.. Base(2 * inputs.Count).SelectMany((row, j) => Row(row, j + 1, inputs))];

    /// <summary>The values of each row of the base sample: of A, of B, then of A with each input from B.</summary>
    /// <param name="values">By point.</param>
    public static IReadOnlyList<double[]> Rows(int inputs, IReadOnlyList<double> values) => [.. values.Chunk(inputs + 2)];

    private static IEnumerable<DesignPoint> Row(double[] row, int number, IReadOnlyList<string> inputs)
    {
        var (a, b) = (row[..inputs.Count], row[inputs.Count..]);
        yield return Point(FormattableString.Invariant($"A {number}"), a);
        yield return Point(FormattableString.Invariant($"B {number}"), b);
        for (var i = 0; i < a.Length; i++)
        {
            double[] mixed = [.. a];
            mixed[i] = b[i];
            yield return Point(FormattableString.Invariant($"A {number}, {inputs[i]} of B"), mixed);
        }
    }

    private static DesignPoint Point(string name, double[] positions) => new(name, [.. positions.Select(p => (double?)p)]);

    private double[][] Base(int dimensions)
    {
        var stream = new RandomStream(Seed, 0, "sensitivity", "sobol");
        if (Sampling == SobolSampling.Latin)
        {
            return LatinHypercube.Points(Samples, dimensions, stream);
        }

        var (sequence, shift) = (new SobolSequence(dimensions), new DigitalShift(dimensions, stream));
        return [.. Enumerable.Range(0, Samples).Select(j => Enumerable.Range(0, dimensions).Select(d => shift.Value(sequence.Digits((uint)j, d), d)).ToArray())];
    }
}
