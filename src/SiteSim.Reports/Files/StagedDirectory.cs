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
    /// <exception cref="RunDirectoryException">The target is something else.</exception>
    public static void EnsureReplaceable(string target)
    {
        if (File.Exists(target))
        {
            throw new RunDirectoryException($"{target} is a file: expected a run directory or a name not taken");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()
            && !File.Exists(Path.Combine(target, RunManifest.FileName)))
        {
            throw new RunDirectoryException($"{target} is not a run directory (it has no {RunManifest.FileName}): it is not replaced");
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
