using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

/// <summary>A noun that the catalog has rows of.</summary>
internal abstract class PresetSpec : Spec
{
    [Field("A row of the catalog; what is written beside it takes the row's place.", Example = "see sitesim catalog")]
    public string? Preset { get; set; }

    [Field("Where the figures come from.", Example = "measured on site, 2026-05")]
    public string? Source { get; set; }

    /// <summary>What results call it.</summary>
    public string Label => Preset ?? "own";

    /// <summary>Where its figures come from.</summary>
    public string Origin => Source ?? "the scenario";
}
