using System.Text;

namespace SiteSim.Cli.Init;

/// <summary>Writes files to a folder: all of them or none, and never over one that is there.</summary>
internal static class NewFolder
{
    /// <exception cref="InputException">A file is there already and says something else, or the folder cannot be written.</exception>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        if (files.FirstOrDefault(file => IsOther(Path.Combine(folder, file.Key), file.Value)).Key is { } there)
            throw new InputException($"{Path.Combine(folder, there)} is there already, and init overwrites nothing: name another folder");
        var written = new List<string>();
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in files.Where(file => !File.Exists(Path.Combine(folder, file.Key))))
            {
                using var stream = new FileStream(Path.Combine(folder, name), FileMode.CreateNew);
                written.Add(stream.Name);
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            written.ForEach(File.Delete);
            throw new InputException($"{folder} cannot be written: {e.Message}");
        }
    }

    // A schema that an earlier init left is as good as a new one.
    private static bool IsOther(string path, string text) => Directory.Exists(path) || (File.Exists(path) && File.ReadAllText(path) != text);
}
