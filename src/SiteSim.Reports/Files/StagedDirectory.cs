using System.Globalization;

namespace SiteSim.Reports.Files;

/// <summary>A directory filled beside its target and renamed into place when whole: readers never see half of it.</summary>
internal sealed class StagedDirectory : IDisposable
{
    private readonly string _target;
    private readonly string _replaced;

    /// <exception cref="RunDirectoryException">The target is something that must not be replaced.</exception>
    public StagedDirectory(string target)
    {
        EnsureReplaceable(target);
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        var parent = Path.GetDirectoryName(_target) ?? throw new RunDirectoryException($"{target} is a root: expected a directory below one");
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        Staging = Path.Combine(parent, $".{Path.GetFileName(_target)}.writing-{process}");
        _replaced = Path.Combine(parent, $".{Path.GetFileName(_target)}.replaced-{process}");
        Directory.CreateDirectory(Staging);
    }

    /// <summary>Where to write.</summary>
    public string Staging { get; }

    /// <summary>Missing, empty and run directories may be replaced; anything else is somebody's.</summary>
    /// <exception cref="RunDirectoryException">The target is something else, or nothing can be written there.</exception>
    public static void EnsureReplaceable(string target)
    {
        if (string.IsNullOrWhiteSpace(target))
        {
            throw new RunDirectoryException("no directory is named: expected a run directory or a name not taken");
        }

        if (File.Exists(target))
        {
            throw new RunDirectoryException($"{target} is a file: expected a run directory or a name not taken");
        }

        if (Directory.Exists(target))
        {
            EnsureRun(target);
        }

        EnsureWritable(target);
    }

    private static void EnsureRun(string target)
    {
        var entries = Directory.EnumerateFileSystemEntries(target).Select(e => Path.GetFileName(e)!).ToArray();
        if (entries.Length > 0 && RunManifest.FormatOf(target)?.StartsWith(RunManifest.FormatFamily, StringComparison.Ordinal) != true)
        {
            throw new RunDirectoryException($"{target} is not a run directory (it has no {RunManifest.FileName} of one): it is not replaced");
        }

        if (entries.Except(RunDirectory.Entries).Order(StringComparer.Ordinal).FirstOrDefault() is { } other)
        {
            throw new RunDirectoryException($"{target} also holds {other}, which is not of a run: it is not replaced");
        }
    }

    /// <summary>Makes a directory where the staging directory will be, or above it where nothing is yet, and takes it away again.</summary>
    private static void EnsureWritable(string target)
    {
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target)));
        while (above is not null && !Directory.Exists(above) && !File.Exists(above))
        {
            above = Path.GetDirectoryName(above);
        }

        var probe = Path.Combine(above ?? target, $".sitesim.probe-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}");
        try
        {
            Directory.CreateDirectory(probe);
            Directory.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunDirectoryException($"{target} cannot be written: no directory can be made in {above}", e);
        }
    }

    /// <summary>Puts the directory into place. A run directory that was there stays until the new one is whole.</summary>
    public void Commit()
    {
        var replaces = Directory.Exists(_target);
        if (replaces)
        {
            Directory.Move(_target, _replaced);
        }

        try
        {
            Directory.Move(Staging, _target);
        }
        catch when (replaces)
        {
            Directory.Move(_replaced, _target);
            throw;
        }

        if (replaces)
        {
            Directory.Delete(_replaced, recursive: true);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Staging))
        {
            Directory.Delete(Staging, recursive: true);
        }
    }
}
