namespace SiteSim.Scenarios.Binding;

/// <summary>What a map of a scenario describes.</summary>
/// <param name="text">For the reader of the schema.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class NounAttribute(string text) : Attribute
{
    public string Text { get; } = text;

    /// <summary>The key that a single value stands for: <c>repair: 5 days</c> is <c>repair: { median: 5 days }</c>.</summary>
    public string? Shorthand { get; init; }

    /// <summary>Keys of which exactly one is written.</summary>
    public string[] OneOf { get; init; } = [];
}
