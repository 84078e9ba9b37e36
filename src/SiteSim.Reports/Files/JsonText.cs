using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SiteSim.Reports.Files;

/// <summary>JSON as every SiteSim file and every <c>--json</c> writes it: snake_case, two spaces, <c>\n</c>, enums by name.</summary>
public static class JsonText
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options) + "\n";

    internal static void WriteFile<T>(string path, T value) => File.WriteAllText(path, Write(value));

    /// <exception cref="RunDirectoryException">Missing, unreadable or not of this shape.</exception>
    internal static T ReadFile<T>(string path)
    {
        try
        {
            return Read<T>(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunDirectoryException($"{path}: {e.Message}", e);
        }
    }

    /// <param name="path">Where the text is from.</param>
    /// <exception cref="RunDirectoryException">Not of this shape.</exception>
    internal static T Read<T>(string text, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options) ?? throw new RunDirectoryException($"{path}: expected a JSON object, got null");
        }
        catch (JsonException e)
        {
            throw new RunDirectoryException($"{path}: {e.Message}", e);
        }
    }
}
