using System.Globalization;
using System.Security.Cryptography;

namespace SiteSim.Reports.Files;

/// <summary>Series files that the resolved scenario names, copied into the run directory so that it can be moved and run again.</summary>
internal static class InputCopies
{
    public const string Folder = "inputs";

    /// <summary>Copies what the resolved scenario names and returns it with the copies' names instead.</summary>
    /// <exception cref="RunDirectoryException">A file is no longer what was simulated.</exception>
    public static string Take(string directory, RunOrigin origin)
    {
        var resolved = origin.ResolvedYaml;
        var number = 0;
        // The longest path first: one may be the beginning of another.
        foreach (var (path, sha256) in origin.Inputs.OrderByDescending(i => i.Path.Length).ThenBy(i => i.Path, StringComparer.Ordinal))
        {
            var full = Path.GetFullPath(path);
            if (!resolved.Contains(full, StringComparison.Ordinal))
            {
                continue;
            }

            var copy = string.Create(CultureInfo.InvariantCulture, $"{Folder}/{++number}-{Path.GetFileName(full)}");
            Copy(full, sha256, Path.Combine(directory, copy));
            resolved = resolved.Replace(full, copy, StringComparison.Ordinal);
        }

        return resolved;
    }

    /// <summary>The bytes of a file, which must still be those of its hash.</summary>
    /// <exception cref="RunDirectoryException">It has changed.</exception>
    public static byte[] Verified(string path, string sha256)
    {
        var bytes = File.ReadAllBytes(path);
        return string.Equals(Convert.ToHexStringLower(SHA256.HashData(bytes)), sha256, StringComparison.OrdinalIgnoreCase)
            ? bytes
            : throw new RunDirectoryException($"{path} changed while it was in use: its SHA-256 is no longer {sha256}");
    }

    private static void Copy(string path, string sha256, string copy)
    {
        var bytes = Verified(path, sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        File.WriteAllBytes(copy, bytes);
    }
}
