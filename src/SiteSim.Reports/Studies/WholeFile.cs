using System.Diagnostics;
using System.Globalization;

namespace SiteSim.Reports.Studies;

/// <summary>A file that is there whole or not at all: written under another name, flushed to the disk, then renamed.</summary>
internal static class WholeFile
{
    private const string Mark = ".writing-";

    /// <summary>A write takes seconds; what nobody has touched for so long, nobody is writing.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <exception cref="RunDirectoryException">It cannot be written; what was there before stays.</exception>
    public static void Write(string path, Action<string> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        var temporary = Path.Combine(folder, string.Create(
            CultureInfo.InvariantCulture, $".{Path.GetFileName(path)}{Mark}{Environment.MachineName}-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}"));
        try
        {
            Directory.CreateDirectory(folder);
            write(temporary);
            using (var written = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunDirectoryException($"{path} cannot be written: {e.Message} What was finished before is kept, and the same command goes on from there.", e);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                File.Delete(temporary);
            }
        }
    }

    public static void WriteText(string path, string text) => Write(path, temporary => File.WriteAllText(temporary, text));

    /// <summary>Deletes what writers who were killed have left behind; what somebody may still be writing stays.</summary>
    /// <returns>How many.</returns>
    public static int Clean(string directory, DateTime nowUtc)
    {
        string[] left = [.. Directory.EnumerateFiles(directory, $".*{Mark}*", SearchOption.AllDirectories).Where(f => IsAbandoned(f, nowUtc))];
        Array.ForEach(left, File.Delete);
        return left.Length;
    }

    private static bool IsAbandoned(string file, DateTime nowUtc)
    {
        string[] writer = Path.GetFileName(file)[(Path.GetFileName(file).IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..].Split('-');
        var isOurs = writer.Length >= 3 && string.Join('-', writer[..^2]) == Environment.MachineName;
        return (isOurs && int.TryParse(writer[^2], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsAlive(id))
            || nowUtc - File.GetLastWriteTimeUtc(file) > Abandoned;
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
