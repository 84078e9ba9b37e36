using SiteSim.Scenarios.Binding.Values;
using SiteSim.Scenarios.Specs;
using SiteSim.Scenarios.Yaml;

namespace SiteSim.Scenarios.Studies;

/// <summary>A value of the scenario between low and high, written as the scenario would write it.</summary>
public sealed class StudyRange
{
    private readonly RangeScale _scale;

    internal StudyRange(RangeSpec spec, string low, string high, string? usual, RangeScale scale) => (Name, Path, Low, High, Base, Distribution, At, _scale) =
        (spec.Name ?? spec.Path!, spec.Path!, low, high, usual, ChoiceReader.Word(spec.Distribution!.Value), spec.Map.At, scale);

    /// <summary>As tables name it, unique in the study.</summary>
    public string Name { get; }

    /// <summary>Where in the scenario.</summary>
    public string Path { get; }

    public string Low { get; }

    public string High { get; }

    /// <summary>As the study writes it; null for what the scenario has.</summary>
    public string? Base { get; }

    /// <summary>Its word.</summary>
    public string Distribution { get; }

    /// <summary>Where the study says so.</summary>
    internal Position At { get; }

    /// <summary>The value below which a share of the distribution lies, to nine digits, or to the whole number.</summary>
    /// <param name="probability">Above 0 and below 1.</param>
    public string Quantile(double probability) => _scale.Quantile(probability);

    /// <param name="share">0 for low, 1 for high; between them in steps of equal probability.</param>
    public string Between(double share) => share switch
    {
        0 => Low,
        1 => High,
        _ => Quantile(_scale.Tail + share * (1 - 2 * _scale.Tail)),
    };
}
