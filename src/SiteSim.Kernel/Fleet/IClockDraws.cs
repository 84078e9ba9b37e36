namespace SiteSim.Kernel;

/// <summary>Where a <see cref="SuperposedClock"/> gets its random numbers: the kernel draws none itself.</summary>
public interface IClockDraws
{
    /// <summary>The next exponential number of mean 1.</summary>
    double NextExponential();

    /// <summary>The next uniform number in [0, 1).</summary>
    double NextUniform();
}
