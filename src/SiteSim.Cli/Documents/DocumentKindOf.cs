namespace SiteSim.Cli.Documents;

/// <inheritdoc/>
internal sealed record DocumentKind<T>(string Name, int Version, string Commands, string Description, params IReadOnlyList<Sheet<T>> Sheets)
    : DocumentKind(Name, Version, Commands, Description)
{
    public override Type Type => typeof(T);

    public override IReadOnlyList<Sheet> AllSheets => Sheets;
}
