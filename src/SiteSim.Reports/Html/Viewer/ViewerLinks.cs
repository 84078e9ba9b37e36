namespace SiteSim.Reports.Html.Viewer;

/// <summary>Addresses inside the viewer.</summary>
public static class ViewerLinks
{
    public const string List = "/";

    /// <summary>A run or study: <c>?at=path</c>.</summary>
    public const string Entry = "/entry";

    /// <summary>Two runs or two studies: <c>?pick=path&amp;pick=path</c>, and of studies <c>&amp;figure=key</c>.</summary>
    public const string Compare = "/compare";

    /// <summary>Two points of a study by index: <c>?at=path&amp;a=0&amp;b=1</c>.</summary>
    public const string Points = "/points";

    /// <summary>Files, by path and name.</summary>
    public const string Open = "/open";

    public static string ToEntry(string path) => $"{Entry}?at={Uri.EscapeDataString(path)}";

    public static string ToComparison(string a, string b) => $"{Compare}?pick={Uri.EscapeDataString(a)}&pick={Uri.EscapeDataString(b)}";

    public static string ToPoints(string path, int a, int b) => FormattableString.Invariant($"{Points}?at={Uri.EscapeDataString(path)}&a={a}&b={b}");

    /// <param name="path">Of the run or study; <c>.</c> for the folder itself.</param>
    public static string ToFile(string path, string name)
    {
        string[] parts = path == "." ? [name] : [.. path.Split('/'), name];
        return $"{Open}/{string.Join('/', parts.Select(Uri.EscapeDataString))}";
    }
}
