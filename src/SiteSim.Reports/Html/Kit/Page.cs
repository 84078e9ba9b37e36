using SiteSim.Reports.Summaries;

namespace SiteSim.Reports.Html.Kit;

/// <summary>
/// A whole page: one file that needs no other and no network, light and dark, on paper too. Sections come in the order they are added; the navigation names them.
/// Equal content gives equal bytes.
/// </summary>
/// <param name="title">Heading and name of the tab.</param>
/// <param name="kicker">What sort of page it is, in two or three words.</param>
internal sealed class Page(string title, string kicker)
{
    private readonly List<(string Id, string Title)> _sections = [];
    private readonly HtmlText _body = new();
    private readonly List<string> _scripts = [];
    private readonly List<string> _styles = ["vendor/uPlot.min.css", "kit.css"];

    /// <summary>A sentence below the heading.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Last line of the page.</summary>
    public string Footer { get; init; } = "";

    /// <summary>How instants are shown; UTC without it.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>Adds a section with a heading; <paramref name="content"/> writes what stands below it.</summary>
    /// <param name="id">Where links go; unique.</param>
    public Page Section(string id, string heading, Action<HtmlText> content)
    {
        _sections.Add((id, heading));
        _body.Format($"<section id=\"{id}\" aria-labelledby=\"{id}-heading\"><h2 id=\"{id}-heading\">{heading}</h2>\n");
        content(_body);
        _body.Markup("</section>\n");
        return this;
    }

    /// <summary>Adds what stands outside any section.</summary>
    public Page Add(Action<HtmlText> content)
    {
        content(_body);
        return this;
    }

    /// <summary>Adds an asset that runs after the kit and before the charts.</summary>
    public Page Script(string asset)
    {
        _scripts.Add(asset);
        return this;
    }

    /// <summary>Adds a style sheet after the kit's.</summary>
    public Page Style(string asset)
    {
        _styles.Add(asset);
        return this;
    }

    public string Render()
    {
        var html = new HtmlText();
        html.Markup("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
            .Markup("<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"generator\" content=\"SiteSim\"><link rel=\"icon\" href=\"data:,\">")
            .Format($"<title>{title}</title>\n")
            .Markup($"<style>{string.Join('\n', _styles.Select(Assets.Read))}</style></head>\n<body>");
        Header(html);
        html.Markup("<main id=\"main\" tabindex=\"-1\">\n").Markup(_body.ToString()).Markup("</main>\n");
        html.Markup("<dialog class=\"panel\" id=\"panel\" aria-labelledby=\"panel-title\"><div class=\"panel-head\"><h2 id=\"panel-title\"></h2><button type=\"button\" data-act=\"close\" aria-label=\"close\">×</button></div><div class=\"panel-body\"></div></dialog>\n")
            .Markup("<div class=\"tip\" id=\"tip\" hidden></div><div class=\"spoken\" aria-live=\"polite\" id=\"spoken\"></div>\n")
            .Format($"<footer>{Footer}</footer>\n")
            .Json("page-data", new { Title = title, Offsets = Time?.Offsets.Select(o => new object[] { (o.FromUtc - DateTime.UnixEpoch).TotalSeconds, o.Minutes * 60 }) ?? [] });
        Scripts(html);
        return html.Markup("</body></html>\n").ToString();
    }

    private void Header(HtmlText html)
    {
        html.Markup("<a class=\"skip\" href=\"#main\">skip to content</a>\n<header><div>")
            .Format($"<p class=\"kicker\">{kicker}</p><h1>{title}</h1><p class=\"lead\">{Lead}</p></div>")
            .Markup("<button type=\"button\" class=\"theme\" data-act=\"theme\" aria-label=\"theme: as the system\">◐</button></header>\n");
        if (_sections.Count > 1)
        {
            html.Markup("<nav class=\"sections\" aria-label=\"sections\"><ul>");
            foreach (var (id, heading) in _sections)
            {
                html.Format($"<li><a href=\"#{id}\">{heading}</a></li>");
            }

            html.Markup("</ul></nav>\n");
        }
    }

    private void Scripts(HtmlText html)
    {
        // A page without charts needs none of what draws them.
        var draws = _body.Charts.Count > 0;
        foreach (var library in draws ? new[] { "d3", "plot", "uPlot" } : [])
        {
            html.Markup($"<!-- {library}\n{Assets.Read($"vendor/{library}.LICENSE")}\n-->\n");
        }

        string[] libraries = draws ? ["vendor/d3.min.js", "vendor/plot.umd.min.js", "vendor/uPlot.iife.min.js"] : [];
        string[] scripts = [.. libraries, "kit.js", .. _scripts, .. _body.Charts.Select(chart => $"charts/{chart}.js")];
        foreach (var script in scripts)
        {
            html.Markup($"<script>{Assets.Read(script)}</script>\n");
        }

        html.Markup("<script>sitesim.start()</script>\n");
    }
}
