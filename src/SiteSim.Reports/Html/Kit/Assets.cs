using System.Reflection;

namespace SiteSim.Reports.Html.Kit;

/// <summary>Style and script files that become part of every page.</summary>
internal static class Assets
{
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no embedded file '{name}'");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
