using Microsoft.AspNetCore.Http;

namespace SiteSim.Viewer;

/// <summary>
/// What every answer tells the browser: load nothing from anywhere, keep nothing, be framed by nobody. A report's scripts stand in the report, so inline scripts are allowed; a report is
/// somebody's file, so it also gets an origin of its own and can read no other page.
/// </summary>
internal static class SafetyHeaders
{
    private const string Nothing = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; frame-ancestors 'none'; ";

    /// <summary>For the viewer's own pages, whose forms ask the viewer.</summary>
    private const string Page = Nothing + "form-action 'self'";

    /// <summary>For files: scripts, downloads and the print dialog, and nothing that asks this server.</summary>
    private const string File = Nothing + "form-action 'none'; sandbox allow-scripts allow-downloads allow-modals";

    public static void OfPage(HttpResponse response)
    {
        OfAll(response, Page);
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    // No Cross-Origin-Opener-Policy here: a browser refuses to show a sandboxed page that has one.
    public static void OfFile(HttpResponse response)
    {
        OfAll(response, File);
        response.Headers.Remove("Cross-Origin-Opener-Policy");
    }

    private static void OfAll(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
