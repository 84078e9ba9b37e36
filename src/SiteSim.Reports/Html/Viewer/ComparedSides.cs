using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>Who is A and who is B, and the way to have it the other way round.</summary>
internal static class ComparedSides
{
    public static string Title(string a, string b) => a == b ? $"{a}: B against A" : $"{b} against {a}";

    public static HtmlText Sides(this HtmlText html, ComparedSide a, ComparedSide b) => html
        .Markup("<div class=\"sides\">").Side("A", a).Side("B", b)
        .Markup("</div><p class=\"actions\">").Action(ViewerLinks.ToComparison(b.Entry.Path, a.Entry.Path), "Swap A and B").Markup("</p>\n");

    private static HtmlText Side(this HtmlText html, string letter, ComparedSide side) => html
        .Format($"<div class=\"side {letter.ToLowerInvariant()}\"><b aria-hidden=\"true\">{letter}</b><div><p><span class=\"spoken\">{letter}: </span><a href=\"{ViewerLinks.ToEntry(side.Entry.Path)}\">{side.Title}</a></p>")
        .Format($"<p class=\"note\"><code>{side.Entry.Path}</code> {side.Text}</p></div></div>");
}
