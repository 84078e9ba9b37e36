namespace SiteSim.Scenarios.Reference;

/// <summary>A key of a noun as its declaration has it, for a reader.</summary>
/// <param name="Key">As written in a file.</param>
/// <param name="Text">What it is.</param>
/// <param name="Takes">What may be written, in words: units, words, shapes.</param>
/// <param name="Noun">The noun that its value, or an item of its list, is; null for anything else.</param>
/// <param name="IsList">Whether it takes a list.</param>
/// <param name="Range">Bounds in words, or null.</param>
/// <param name="Default">What holds when it is left out, as it would be written; null when nothing does.</param>
/// <param name="Required">Whether it must be written, where nothing extended or named in the catalog brings it.</param>
/// <param name="Example">As it would be written, or null.</param>
/// <param name="For">Words of the noun's <c>kind</c> that have it; empty for all.</param>
public sealed record FieldReference(
    string Key, string Text, string Takes, string? Noun, bool IsList, string? Range, string? Default, bool Required, string? Example, IReadOnlyList<string> For);
