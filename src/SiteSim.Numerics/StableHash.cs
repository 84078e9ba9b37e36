using System.Buffers.Binary;
using System.Text;

namespace SiteSim.Numerics;

/// <summary>
/// A 64-bit fingerprint of a sequence of values, the same on every machine and in every version of SiteSim: result hashes and the keys of
/// random streams. Not cryptographic.
/// </summary>
/// <remarks>
/// Each 64-bit word w takes the state h to mix(h xor w) + constant, so a change of one word, or of the order, changes the result.
/// Text and byte spans carry their length; a double counts by its bits, so -0.0 differs from 0.0.
/// </remarks>
public sealed class StableHash
{
    private ulong _state = 0x243F6A8885A308D3; // the first 64 bits of the fraction of pi: a start that hides nothing
    private ulong _count;

    /// <summary>The hash of all that was added so far; adding may go on.</summary>
    public ulong Value => SplitMix64.Mix(_state ^ _count);

    public void Add(ulong word)
    {
        unchecked
        {
            _state = SplitMix64.Mix(_state ^ word) + 0x9E3779B97F4A7C15;
            _count++;
        }
    }

    public void Add(long word) => Add(unchecked((ulong)word));

    public void Add(double value) => Add(BitConverter.DoubleToUInt64Bits(value));

    public void Add(ReadOnlySpan<double> values)
    {
        Add((long)values.Length);
        foreach (double value in values) Add(value);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((long)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }
        if (bytes.IsEmpty) return;
        Span<byte> last = stackalloc byte[sizeof(ulong)];
        last.Clear();
        bytes.CopyTo(last);
        Add(BinaryPrimitives.ReadUInt64LittleEndian(last));
    }

    /// <summary>Adds the UTF-8 bytes of a text.</summary>
    public void Add(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Add(Encoding.UTF8.GetBytes(text).AsSpan());
    }
}
