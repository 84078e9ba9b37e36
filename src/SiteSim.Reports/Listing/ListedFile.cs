namespace SiteSim.Reports.Listing;

/// <summary>A file of a run or study directory as it stood when it was looked at.</summary>
/// <param name="Name">Without a directory.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="WrittenUtc">Last write.</param>
public sealed record ListedFile(string Name, long Bytes, DateTime WrittenUtc)
{
    /// <summary>Those of some names that a directory holds. Links are not followed, and what has no bytes (a pipe, a device) is no file of ours.</summary>
    internal static IReadOnlyList<ListedFile> In(string directory, IEnumerable<string> names) =>
    [
        .. names.Select(name => new FileInfo(Path.Combine(directory, name))).Where(f => f.Exists && f.LinkTarget is null && f.Length > 0)
            .Select(f => new ListedFile(f.Name, f.Length, f.LastWriteTimeUtc)),
    ];
}
