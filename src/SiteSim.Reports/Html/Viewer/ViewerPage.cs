using SiteSim.Reports.Html.Kit;

namespace SiteSim.Reports.Html.Viewer;

/// <summary>What the viewer's pages share.</summary>
internal static class ViewerPage
{
    /// <summary>A page with the way back to the list.</summary>
    public static Page Of(string title, string kicker, string lead = "") => Bare(title, kicker, lead)
        .Add(html => html.Format($"<p class=\"back\"><a href=\"{ViewerLinks.List}\">All runs and studies</a></p>\n"));

    public static Page Bare(string title, string kicker, string lead) =>
        new Page(title, kicker) { Lead = lead, Footer = "Shown by sitesim view on this machine. Ctrl-C in its terminal ends it." }.Style("viewer.css").Script("viewer.js");

    /// <summary>A link that looks like a button.</summary>
    public static HtmlText Action(this HtmlText html, string address, string text, bool isMain = false) =>
        html.Format($"<a class=\"action{(isMain ? " main" : "")}\" href=\"{address}\">{text}</a>");
}
