namespace SiteSim.Reports.Html.Viewer;

/// <summary>One thing to say and the way back.</summary>
public static class NoticePage
{
    public static string Render(string title, string text) =>
        ViewerPage.Of(title, "SiteSim viewer").Add(html => html.Format($"<p class=\"notice\">{text}</p>\n")).Render();
}
