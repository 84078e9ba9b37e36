namespace SiteSim.Numerics;

/// <summary>
/// A low-discrepancy sequence in the unit cube: any 2^m consecutive points that begin at a multiple of 2^m put one point into each of 2^m equal cells of every
/// dimension. Points come in Gray code order (I. A. Antonov, V. M. Saleev, USSR Comput. Math. Math. Phys. 19 (1979)), so point n + 1 differs from point n by
/// one direction number; any point can be asked for by itself.
/// </summary>
/// <remarks>Direction numbers: <see cref="SobolDirections"/>. Immutable.</remarks>
public sealed class SobolSequence
{
    public static readonly int MostDimensions = SobolDirections.Rows.Length + 1;

    private const int Bits = 32;

    private readonly uint[][] _directions;

    /// <exception cref="ArgumentOutOfRangeException">Unless 1 to <see cref="MostDimensions"/>.</exception>
    public SobolSequence(int dimensions)
    {
        if (dimensions < 1 || dimensions > MostDimensions)
            throw new ArgumentOutOfRangeException(nameof(dimensions), dimensions, $"A Sobol sequence has 1 to {MostDimensions} dimensions.");
        _directions = [.. Enumerable.Range(0, dimensions).Select(d => d == 0 ? VanDerCorput() : Directions(SobolDirections.Rows[d - 1]))];
    }

    public int Dimensions => _directions.Length;

    /// <summary>A coordinate of a point as a binary fraction of 32 digits.</summary>
    /// <param name="index">Of the point; point 0 is the origin.</param>
    public uint Digits(uint index, int dimension)
    {
        uint gray = index ^ (index >> 1);
        uint digits = 0;
        foreach (uint direction in _directions[dimension])
        {
            if (gray == 0) break;
            if ((gray & 1) != 0) digits ^= direction;
            gray >>= 1;
        }
        return digits;
    }

    /// <summary>A coordinate of a point, in [0, 1).</summary>
    public double Value(uint index, int dimension) => Digits(index, dimension) * (1.0 / (1UL << Bits));

    private static uint[] VanDerCorput() => [.. Enumerable.Range(0, Bits).Select(k => 1u << (Bits - 1 - k))];

    /// <summary>v(k) = m(k) / 2^k by the polynomial's recurrence, equation (3) of Joe and Kuo.</summary>
    private static uint[] Directions(int[] row)
    {
        var (a, degree) = (row[0], row.Length - 1);
        uint[] v = new uint[Bits];
        for (int k = 0; k < Bits; k++)
        {
            if (k < degree)
            {
                v[k] = (uint)row[k + 1] << (Bits - 1 - k);
                continue;
            }
            v[k] = v[k - degree] ^ (v[k - degree] >> degree);
            for (int j = 1; j < degree; j++)
            {
                if (((a >> (degree - 1 - j)) & 1) != 0) v[k] ^= v[k - j];
            }
        }
        return v;
    }
}
