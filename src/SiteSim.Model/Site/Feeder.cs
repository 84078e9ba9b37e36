namespace SiteSim.Model.Site;

/// <summary>A branch of the site's electrical tree: carries the halls and feeders below it.</summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="Rating">Its own limit, or null when its transformers or parents are the limit.</param>
/// <param name="Transformers">What it hangs on, or null.</param>
/// <param name="Halls">Names of the halls directly below.</param>
/// <param name="Feeders">Feeders below.</param>
public sealed record Feeder(
    string Name, Power? Rating, TransformerBank? Transformers, IReadOnlyList<string> Halls, IReadOnlyList<Feeder> Feeders);
