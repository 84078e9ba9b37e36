namespace SiteSim.Scenarios.Binding;

/// <summary>
/// Keys (on a class) or words (on a property) that belong to the language of scenarios but not to this version's model: refused, and told apart
/// from a misspelling, because a plan that silently leaves something out is wrong.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
internal sealed class NotModelledAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;
}
