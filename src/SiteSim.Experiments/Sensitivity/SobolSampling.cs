namespace SiteSim.Experiments.Sensitivity;

/// <summary>Where the base sample of Sobol indices comes from.</summary>
public enum SobolSampling
{
    /// <summary>A Sobol sequence with a random digital shift: a power of two of points.</summary>
    Sequence,

    /// <summary>A Latin hypercube: any number of points, any number of inputs.</summary>
    Latin,
}
