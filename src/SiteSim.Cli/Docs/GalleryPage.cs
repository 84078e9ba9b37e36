namespace SiteSim.Cli.Docs;

/// <summary>Every shipped scenario and study: its question, its picture, its answer.</summary>
/// <param name="scenarios">The folder they are in.</param>
internal sealed class GalleryPage(string scenarios) : DocPage("gallery.md", "Gallery", "Every shipped scenario and study: the question, a picture, the answer, the command.")
{
    protected override void Write(Markdown page)
    {
        page.Bullets(Gallery.Entries.Select(entry => Path.Combine(scenarios, entry.Folder)).Select(folder => Markdown.Link(GalleryText.Question(folder), Markdown.Anchor(GalleryText.Title(folder)))));
        foreach (var entry in Gallery.Entries)
        {
            var folder = Path.Combine(scenarios, entry.Folder);
            page.Heading(2, GalleryText.Title(folder));
            page.Paragraph($"**{GalleryText.Question(folder)}**");
            page.Paragraph($"![{GalleryText.Title(folder)}](gallery/{entry.Folder}.png)");
            page.Paragraph(GalleryText.Answer(folder, entry.Answer));
            page.Code("sh", [entry.Command]);
            page.Paragraph(Markdown.Link("More about it", $"../scenarios/{entry.Folder}/README.md"));
        }
    }
}
