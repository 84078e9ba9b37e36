namespace SiteSim.Reports.Listing;

/// <summary>The runs and studies in a folder and below it.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Entries">By path.</param>
/// <param name="Limit">What was left out because there is too much, in words; null where nothing was.</param>
public sealed record FolderListing(string Folder, IReadOnlyList<ListedEntry> Entries, string? Limit)
{
    public IEnumerable<ListedEntry> Runs => Entries.Where(e => e.Run is not null);

    public IEnumerable<ListedEntry> Studies => Entries.Where(e => e.Study is not null);

    /// <summary>Broken, or of another version.</summary>
    public IEnumerable<ListedEntry> Unreadable => Entries.Where(e => e.Problem is not null);

    /// <returns>Null where nothing was found under this path.</returns>
    public ListedEntry? Find(string path) => Entries.FirstOrDefault(e => e.Path == path);
}
