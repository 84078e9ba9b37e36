using System.Text.Json.Serialization;

namespace SiteSim.Experiments.Sensitivity;

/// <summary>Which points of the inputs' ranges are run. The same parameters and number of inputs give the same points.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(TornadoDesign), "tornado")]
[JsonDerivedType(typeof(MorrisDesign), "morris")]
[JsonDerivedType(typeof(SobolDesign), "sobol")]
public abstract record SensitivityDesign
{
    /// <summary>Whether positions are probabilities of the inputs' distributions rather than places between low and high.</summary>
    [JsonIgnore]
    public virtual bool AreProbabilities => false;

    /// <param name="inputs">Names, unique.</param>
    public abstract IReadOnlyList<DesignPoint> Points(IReadOnlyList<string> inputs);

    /// <summary>How many points that are, without making them.</summary>
    /// <param name="inputs">How many inputs.</param>
    public abstract long Count(int inputs);
}
