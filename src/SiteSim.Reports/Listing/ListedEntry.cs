using SiteSim.Reports.Studies;
using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Listing;

/// <summary>A directory in a list: a run, a study, or something that looks like one and cannot be read.</summary>
/// <param name="Path">Below the folder that is listed, with slashes; <c>.</c> for the folder itself.</param>
/// <param name="Files">Files of its kind that are there, for reading.</param>
public sealed record ListedEntry(string Path, IReadOnlyList<ListedFile> Files)
{
    /// <summary>No summary or plan comes near it; whatever is larger is not read into memory.</summary>
    private const long MostBytes = 256L << 20;

    /// <summary>Null for what is no run.</summary>
    public ListedRun? Run { get; private init; }

    /// <summary>Null for what is no study.</summary>
    public ListedStudy? Study { get; private init; }

    /// <summary>Why it cannot be read; null where it can.</summary>
    public string? Problem { get; private init; }

    public DateTime WrittenUtc => Files.Max(f => f.WrittenUtc);

    /// <summary>Title, or the path of what cannot be read.</summary>
    public string Name => Run?.Name ?? Study?.Name ?? Path;

    public bool HasReport => Has(RunDirectory.Report);

    public bool Has(string file) => Files.Any(f => f.Name == file);

    /// <param name="directory">Where it is.</param>
    /// <param name="path">As the list names it.</param>
    /// <param name="known">What was found there before; given back where its files have not changed.</param>
    /// <returns>Null for a directory that is neither run nor study.</returns>
    public static ListedEntry? Read(string directory, string path, ListedEntry? known)
    {
        var run = new ListedEntry(path, ListedFile.In(directory, RunDirectory.Files));
        if (run.LooksLikeRun(directory))
        {
            return run.IsAs(known) ? known : run.Tried(() => run with { Run = StoredRun.Read(directory, ListedRun.Read) });
        }

        var study = new ListedEntry(path, ListedFile.In(directory, StudyDirectory.Files));
        return !study.Has(StudyPlan.FileName) || !Directory.Exists(System.IO.Path.Combine(directory, "points")) ? null
            : study.IsAs(known) && known!.Study is not { HasResults: false } ? known
            : study.Tried(() => study with { Study = StoredRun.Read(directory, ListedStudy.Read) });
    }

    // Other programs have files of these names too: either the manifest says that it is ours, or a second file of a run stands there.
    private bool LooksLikeRun(string directory) =>
        (Has(RunManifest.FileName) || Has(RunSummary.FileName))
        && (Files.Any(f => f.Name is not (RunManifest.FileName or RunSummary.FileName or RunDirectory.Report))
            || RunManifest.FormatOf(directory)?.StartsWith(RunManifest.FormatFamily, StringComparison.Ordinal) == true);

    private bool IsAs(ListedEntry? known) => known is not null && known.Files.SequenceEqual(Files);

    private ListedEntry Tried(Func<ListedEntry> read)
    {
        if (Files.FirstOrDefault(f => f.Bytes > MostBytes && f.Name.EndsWith(".json", StringComparison.Ordinal)) is { } large)
        {
            return this with { Problem = FormattableString.Invariant($"{large.Name} has {large.Bytes} bytes: expected at most {MostBytes}") };
        }

        try
        {
            return read();
        }
        catch (RunDirectoryException e)
        {
            return this with { Problem = e.Message };
        }
    }
}
