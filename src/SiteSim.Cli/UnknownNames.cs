using SiteSim.Numerics;

namespace SiteSim.Cli;

/// <summary>A name that is none of those there are, in words, with the nearest one.</summary>
internal static class UnknownNames
{
    public static string Message(string what, string written, IReadOnlyList<string> known) =>
        $"there is no {what} \"{written}\"{(NearestName.Hint(written, known) is { } hint ? $" ({hint})" : "")}";
}
