namespace SiteSim.Numerics;

/// <summary>
/// Makes independent replicates of a digital net: every dimension's digits are flipped by a random number of its own. Points become uniform and stay a net,
/// since flipping digits only exchanges the net's cells. Source: P. L'Ecuyer, C. Lemieux in Modeling Uncertainty (Kluwer, 2002), 419-474, section 4.
/// </summary>
/// <remarks>Immutable.</remarks>
public sealed class DigitalShift
{
    private readonly uint[] _flips;

    public DigitalShift(int dimensions, RandomStream stream)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(dimensions);
        _flips = [.. Enumerable.Range(0, dimensions).Select(_ => (uint)(stream.NextUInt64() >> 32))];
    }

    /// <summary>The shifted coordinate, in (0, 1): the middle of one of 2^32 cells.</summary>
    /// <param name="digits">A binary fraction of 32 digits, as <see cref="SobolSequence.Digits"/>.</param>
    public double Value(uint digits, int dimension) => ((digits ^ _flips[dimension]) + 0.5) * (1.0 / (1UL << 32));
}
