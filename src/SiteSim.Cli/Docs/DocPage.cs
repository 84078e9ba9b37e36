namespace SiteSim.Cli.Docs;

/// <summary>One page of <c>docs/</c>, made from what the program itself goes by.</summary>
/// <param name="name">Its file below <c>docs/</c>, as in <c>reference/scenario.md</c>.</param>
/// <param name="title">Its heading.</param>
/// <param name="about">What a reader finds there, in one sentence for the index.</param>
internal abstract class DocPage(string name, string title, string about)
{
    public string Name { get; } = name;

    public string Title { get; } = title;

    public string About { get; } = about;

    /// <summary>The same text whenever and wherever it is made.</summary>
    public string Render()
    {
        var page = new Markdown();
        page.Line("<!-- Printed by sitesim docs: change the declarations it comes from, not this file. -->");
        page.Heading(1, Title);
        Write(page);
        return page.ToString();
    }

    protected abstract void Write(Markdown page);
}
