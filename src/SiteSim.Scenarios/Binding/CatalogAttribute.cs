namespace SiteSim.Scenarios.Binding;

/// <summary>The noun's <c>preset:</c> names a row of this kind in the built-in catalog; the row fills what is not written beside it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class CatalogAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;

    /// <summary>The key that the row fills; null for the noun itself.</summary>
    public string? Into { get; init; }
}
