using SiteSim.Reports.Listing;

namespace SiteSim.Viewer;

/// <summary>
/// The runs and studies below a directory, looked for anew each time; what has not changed since is not read again. Nothing is written or locked, links are not followed and
/// hidden directories not entered.
/// </summary>
internal sealed class Folder(string root)
{
    private const int MostDepth = 8;

    private const int MostDirectories = 20_000;

    private const int MostEntries = 5_000;

    private static readonly EnumerationOptions Plain = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    private readonly Lock _lock = new();

    private Dictionary<string, ListedEntry> _known = new(StringComparer.Ordinal);

    /// <summary>By full path.</summary>
    public string Root { get; } = root;

    /// <summary>What is there now.</summary>
    public FolderListing List()
    {
        lock (_lock)
        {
            var (directories, isCut) = Walk();
            var read = new ListedEntry?[directories.Count];
            Parallel.For(0, directories.Count, i => read[i] = ListedEntry.Read(directories[i], PathOf(directories[i]), _known.GetValueOrDefault(directories[i])));
            ListedEntry[] entries = [.. read.OfType<ListedEntry>()];
            _known = directories.Zip(read).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!, StringComparer.Ordinal);
            return new FolderListing(Root, [.. entries.Take(MostEntries).OrderBy(e => e.Path, StringComparer.Ordinal)], Limit(isCut, entries.Length));
        }
    }

    /// <summary>What stands under a path of the list; null where nothing does.</summary>
    public ListedEntry? Find(string path) => List().Find(path);

    /// <summary>Where an entry of the list is.</summary>
    public string DirectoryOf(ListedEntry entry) => entry.Path == "." ? Root : Path.Combine([Root, .. entry.Path.Split('/')]);

    private (List<string> Directories, bool IsCut) Walk()
    {
        var found = new List<string> { Root };
        var (from, isCut) = (0, false);
        for (var depth = 0; depth < MostDepth && from < found.Count; depth++)
        {
            var to = found.Count;
            for (; from < to; from++)
            {
                found.AddRange(Below(found[from]).Take(MostDirectories - found.Count));
            }
        }

        return (found, found.Count >= MostDirectories);
    }

    private static string[] Below(string directory)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(directory, "*", Plain).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? Limit(bool isCut, int entries) =>
        isCut ? FormattableString.Invariant($"There are more than {MostDirectories} directories: what lies in the others is not listed. Name a folder with fewer.")
        : entries > MostEntries ? FormattableString.Invariant($"There are {entries} runs and studies: the first {MostEntries} are listed. Name a folder with fewer.")
        : null;

    private string PathOf(string directory) => Path.GetRelativePath(Root, directory).Replace(Path.DirectorySeparatorChar, '/');
}
