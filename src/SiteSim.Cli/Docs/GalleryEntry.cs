namespace SiteSim.Cli.Docs;

/// <summary>A shipped scenario or study in the gallery.</summary>
/// <param name="Folder">Its folder, which also names its picture.</param>
/// <param name="Command">What answers the question.</param>
/// <param name="Answer">With numbers by reference, see <see cref="GalleryText"/>: none is written here.</param>
internal sealed record GalleryEntry(string Folder, string Command, string Answer)
{
    /// <summary>Of a scenario that is run as it is.</summary>
    public GalleryEntry(string folder, string answer)
        : this(folder, $"sitesim run scenarios/{folder}/site.yaml", answer)
    {
    }
}
