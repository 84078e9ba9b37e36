using System.Security.Cryptography;
using System.Text;

namespace SiteSim.Scenarios.Yaml;

/// <summary>Opens files as text, remembers what was read, and turns everything that can be wrong with a file into an issue.</summary>
internal sealed class InputFiles(IssueList issues)
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, InputFile> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<InputFile> Read => [.. _read.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <summary>The file's text, or null with an issue at <paramref name="place"/> (where the file was named) or in the file itself.</summary>
    /// <param name="path">Opened as it is.</param>
    /// <param name="place">Where the file was named.</param>
    /// <param name="maxBytes">Refused when larger.</param>
    public string? Text(string path, Place place, long maxBytes)
    {
        if (Bytes(path, place, maxBytes) is not { } bytes)
            return null;
        _read[path] = new InputFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        try
        {
            var text = _strictUtf8.GetString(bytes);
            var start = text.StartsWith('\ufeff') ? 1 : 0;
            if (text.AsSpan().IndexOfAnyInRange('\0', '\u0008') is var bad and >= 0)
                return Garbage(path, text[..bad]);
            return text[start..];
        }
        catch (DecoderFallbackException e)
        {
            return Garbage(path, Encoding.Latin1.GetString(bytes, 0, Math.Clamp(e.Index, 0, bytes.Length)));
        }
    }

    private byte[]? Bytes(string path, Place place, long maxBytes)
    {
        try
        {
            if (Directory.Exists(path))
                issues.Error(place, $"\"{path}\" is a directory, a file is needed");
            else if (!File.Exists(path))
                issues.Error(place, $"there is no file \"{path}\"");
            else if (new FileInfo(path).Length is var length && length > maxBytes)
                issues.Error(place, FormattableString.Invariant($"\"{path}\" has {length} bytes, at most {maxBytes} are read"));
            else
                return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            issues.Error(place, $"\"{path}\" cannot be read: {e.Message}");
        }

        return null;
    }

    private string? Garbage(string path, string before)
    {
        var line = before.Count(c => c == '\n') + 1;
        var at = new Position(path, line, before.Length - before.LastIndexOf('\n'));
        issues.Error(at, "", "not a text file in UTF-8", "save the file as UTF-8 text");
        return null;
    }
}
