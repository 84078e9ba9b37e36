namespace SiteSim.Scenarios.Reference;

/// <summary>A map of a scenario or study as its declaration has it, for a reader.</summary>
/// <param name="Name">Of the noun, as in <c>fleet</c>.</param>
/// <param name="Text">What it describes.</param>
/// <param name="Paths">Where it may stand, <c>[]</c> for the items of a list; the file itself is the empty path.</param>
/// <param name="Fields">In the order of declaration.</param>
/// <param name="Shorthand">The key that a single value stands for, or null.</param>
/// <param name="OneOf">Keys of which exactly one is written; empty where no such rule holds.</param>
/// <param name="Catalog">The kind of catalog rows that <c>preset:</c> names, or null.</param>
/// <param name="NotModelled">Keys that are refused because this version does not model them.</param>
public sealed record NounReference(
    string Name, string Text, IReadOnlyList<string> Paths, IReadOnlyList<FieldReference> Fields, string? Shorthand, IReadOnlyList<string> OneOf, string? Catalog, IReadOnlyList<string> NotModelled);
