namespace SiteSim.Numerics;

/// <summary>One realization of <see cref="PersistentNoise"/>, evenly spaced, from its stationary state; three normals per value.</summary>
public sealed class PersistentNoisePath
{
    private readonly RandomStream _stream;
    private readonly double _fastDecay, _slowDecay;
    private readonly double _fastShock, _slowShock, _white;
    private double _fast, _slow;

    public PersistentNoisePath(PersistentNoise noise, TimeSpan step, RandomStream stream)
    {
        _stream = stream;
        _fastDecay = PersistentNoise.Decay(step, noise.FastHalfLife);
        _slowDecay = PersistentNoise.Decay(step, noise.SlowHalfLife);
        _fastShock = Math.Sqrt(noise.FastShare * (1 - _fastDecay * _fastDecay));
        _slowShock = Math.Sqrt(noise.SlowShare * (1 - _slowDecay * _slowDecay));
        _white = Math.Sqrt(Math.Max(0, 1 - noise.FastShare - noise.SlowShare));
        _fast = Math.Sqrt(noise.FastShare) * stream.NextNormal();
        _slow = Math.Sqrt(noise.SlowShare) * stream.NextNormal();
    }

    public double Next()
    {
        double value = _fast + _slow + _white * _stream.NextNormal();
        _fast = _fastDecay * _fast + _fastShock * _stream.NextNormal();
        _slow = _slowDecay * _slow + _slowShock * _stream.NextNormal();
        return value;
    }
}
