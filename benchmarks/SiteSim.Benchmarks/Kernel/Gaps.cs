namespace SiteSim.Benchmarks.Kernel;

/// <summary>Random numbers drawn beforehand, so that what is timed is the kernel and not the logarithm.</summary>
internal sealed class Gaps : SiteSim.Kernel.IClockDraws
{
    private const int Size = 1 << 16;

    private readonly double[] _exponentials = new double[Size];
    private readonly double[] _uniforms = new double[Size];
    private int _exponential;
    private int _uniform = Size / 2;

    public Gaps(ulong seed)
    {
        for (int i = 0; i < Size; i++)
        {
            // SplitMix64: Steele, Lea, Flood, OOPSLA 2014.
            ulong z = seed += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            _uniforms[i] = ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
            _exponentials[i] = -Math.Log(1 - _uniforms[i]);
        }
    }

    public double NextExponential() => _exponentials[_exponential++ & (Size - 1)];

    // Half a round ahead, so that the two do not go in step; in order, so that no benchmark waits for the numbers' memory.
    public double NextUniform() => _uniforms[_uniform++ & (Size - 1)];

    public TimeSpan Next(double meanSeconds) => TimeSpan.FromTicks((long)(NextExponential() * meanSeconds * TimeSpan.TicksPerSecond));
}
