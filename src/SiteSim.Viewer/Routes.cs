using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SiteSim.Reports;
using SiteSim.Reports.Html.Viewer;
using SiteSim.Reports.Listing;
using SiteSim.Reports.Studies;

namespace SiteSim.Viewer;

/// <summary>Addresses of the viewer and what stands there.</summary>
internal sealed class Routes(Folder folder, Func<StudyDirectory, StudyDirectory, StudyPair, string?> whyNotPaired)
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public void MapTo(IEndpointRouteBuilder app)
    {
        Map(app, "/", context => Page(context, ListPage.Render(folder.List())));
        Map(app, ViewerLinks.Entry, Entry);
        Map(app, ViewerLinks.Compare, Compare);
        Map(app, ViewerLinks.Points, Points);
        Map(app, ViewerLinks.Open + "/{**file}", Open);
        app.MapFallback(context => Notice(context, StatusCodes.Status404NotFound, "There is nothing here", "The viewer has no such page."));
    }

    public static Task Notice(HttpContext context, int code, string title, string text)
    {
        context.Response.StatusCode = code;
        return Page(context, NoticePage.Render(title, text));
    }

    private static void Map(IEndpointRouteBuilder app, string address, RequestDelegate answer) => app.MapMethods(address, Reading, async context =>
    {
        try
        {
            await answer(context);
        }
        catch (RunDirectoryException e)
        {
            await Notice(context, StatusCodes.Status422UnprocessableEntity, "It cannot be shown", e.Message);
        }
    });

    private static Task Page(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }

    private Task Entry(HttpContext context) =>
        folder.Find(context.Request.Query["at"].ToString()) is not { } entry ? NotFound(context)
        : entry.Run is not null ? Page(context, RunPage.Render(entry, RunDirectory.OpenSummary(folder.DirectoryOf(entry))))
        : entry.Study is not null ? Page(context, StudyPage.Render(entry, StudyAt(entry)))
        : Page(context, NoticePage.Render($"{entry.Path} cannot be read", entry.Problem!));

    private Task Compare(HttpContext context)
    {
        var listing = folder.List();
        var picked = context.Request.Query["pick"].Select(path => listing.Find(path ?? "")).ToArray();
        return picked is not [{ } a, { } b] ? NotFound(context)
            : (a, b) is ({ Run: not null }, { Run: not null }) ? Page(context, RunComparisonPage.Render(a, RunDirectory.OpenSummary(folder.DirectoryOf(a)), b, RunDirectory.OpenSummary(folder.DirectoryOf(b))))
            : (a, b) is ({ Study: not null }, { Study: not null }) ? Page(context, CompareStudies(a, b, context.Request.Query["figure"]))
            : Notice(context, StatusCodes.Status422UnprocessableEntity, "A run and a study cannot be compared", "Pick two runs or two studies.");
    }

    private string CompareStudies(ListedEntry a, ListedEntry b, string? figure)
    {
        var (ofA, ofB) = (StudyAt(a), StudyAt(b));
        return StudyComparisonPage.Render(a, ofA, b, ofB, figure, whyNotPaired(ofA, ofB, new StudyPair(ofA, ofB)));
    }

    private Task Points(HttpContext context)
    {
        var query = context.Request.Query;
        return folder.Find(query["at"].ToString()) is { Study: not null } entry && int.TryParse(query["a"], out var a) && int.TryParse(query["b"], out var b)
            && StudyAt(entry) is var study && a >= 0 && b >= 0 && Math.Max(a, b) < study.Plan.Points.Count
            ? Page(context, PointComparisonPage.Render(entry, study, a, b))
            : NotFound(context);
    }

    private async Task Open(HttpContext context)
    {
        var asked = context.Request.RouteValues["file"] as string ?? "";
        var (path, name) = asked.LastIndexOf('/') is var at and >= 0 ? (asked[..at], asked[(at + 1)..]) : (".", asked);
        var entry = folder.Find(path);
        await using var file = entry is null ? null : StoredFile.Open(folder, entry, name);
        await (file is null ? NotFound(context) : StoredFile.Send(context, entry!, file));
    }

    private StudyDirectory StudyAt(ListedEntry entry) => StudyDirectory.Find(folder.DirectoryOf(entry))
        ?? throw new RunDirectoryException($"{entry.Path} is no longer there");

    private static Task NotFound(HttpContext context) =>
        Notice(context, StatusCodes.Status404NotFound, "There is nothing here", "It may have been moved, replaced or taken away since the list was made.");
}
