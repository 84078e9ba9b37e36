using System.Globalization;

namespace SiteSim.Reports.Studies;

/// <summary>A file that is there whole or not at all: written under another name, flushed to the disk, then renamed.</summary>
internal static class WholeFile
{
    /// <exception cref="RunDirectoryException">It cannot be written; what was there before stays.</exception>
    public static void Write(string path, Action<string> write)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(path)}.writing-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");
        var temporary = Path.Combine(Path.GetDirectoryName(path)!, name);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            write(temporary);
            using (var written = new FileStream(temporary, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunDirectoryException($"{path} cannot be written: {e.Message} What was finished before is kept.", e);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public static void WriteText(string path, string text) => Write(path, temporary => File.WriteAllText(temporary, text));
}
