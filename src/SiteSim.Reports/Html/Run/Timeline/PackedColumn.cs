using System.IO.Compression;

namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>
/// A column of numbers as a page holds it: rounded to 1/<paramref name="Per"/>, differences from row to row as integers without sign (zigzag), their bytes in
/// planes (all lowest bytes first), raw Deflate (RFC 1951), base64. Browsers undo it with <c>DecompressionStream('deflate-raw')</c>.
/// </summary>
/// <param name="Per">Whole steps in one unit: 10 for tenths.</param>
/// <param name="Planes">Bytes of each difference, 1 to 8.</param>
/// <param name="Count">Rows.</param>
/// <param name="Data">Base64.</param>
internal sealed record PackedColumn(double Per, int Planes, int Count, string Data)
{
    /// <summary>Largest whole number that a browser holds exactly.</summary>
    private const double Largest = 1L << 53;

    /// <exception cref="ArgumentException">A value is not finite, or too large for its rounding.</exception>
    public static PackedColumn Of(ReadOnlySpan<double> values, double per)
    {
        var steps = new ulong[values.Length];
        var (before, most) = (0L, 0UL);
        for (var i = 0; i < values.Length; i++)
        {
            var rounded = Math.Round(values[i] * per);
            if (!(Math.Abs(rounded) < Largest))
            {
                throw new ArgumentException(FormattableString.Invariant($"row {i}: a number that can be rounded to 1/{per} expected, not {values[i]}"), nameof(values));
            }

            var step = (long)rounded - before;
            steps[i] = (ulong)(step << 1 ^ step >> 63);
            (before, most) = ((long)rounded, Math.Max(most, steps[i]));
        }

        var planes = Math.Max(1, (64 - System.Numerics.BitOperations.LeadingZeroCount(most) + 7) / 8);
        return new PackedColumn(per, planes, values.Length, Deflated(steps, planes));
    }

    /// <summary>The values as the page shows them.</summary>
    public double[] Values()
    {
        var bytes = Inflated();
        var values = new double[Count];
        var sum = 0L;
        for (var i = 0; i < Count; i++)
        {
            var step = 0UL;
            for (var plane = 0; plane < Planes; plane++)
            {
                step |= (ulong)bytes[plane * Count + i] << (8 * plane);
            }

            sum += (long)(step >> 1) ^ -(long)(step & 1);
            values[i] = sum / Per;
        }

        return values;
    }

    private static string Deflated(ulong[] steps, int planes)
    {
        var bytes = new byte[planes * steps.Length];
        for (var plane = 0; plane < planes; plane++)
        {
            for (var i = 0; i < steps.Length; i++)
            {
                bytes[plane * steps.Length + i] = (byte)(steps[i] >> (8 * plane) & 0xff);
            }
        }

        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    private byte[] Inflated()
    {
        using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(Data)), CompressionMode.Decompress);
        var bytes = new byte[Planes * Count];
        deflate.ReadExactly(bytes);
        return bytes;
    }
}
