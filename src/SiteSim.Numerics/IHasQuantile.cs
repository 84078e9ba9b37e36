namespace SiteSim.Numerics;

/// <summary>A distribution whose quantile has a closed form.</summary>
public interface IHasQuantile
{
    /// <summary>The value below which the share <paramref name="p"/> of outcomes lies, p in [0, 1].</summary>
    double Quantile(double p);
}
