namespace SiteSim.Numerics;

/// <summary>
/// A distribution of one uncertain quantity, in whatever unit its parameters carry. Immutable: all randomness comes from the stream.
/// </summary>
public abstract record Distribution
{
    public abstract double Mean { get; }

    public abstract double Sample(RandomStream stream);
}
