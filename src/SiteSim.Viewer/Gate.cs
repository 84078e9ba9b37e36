using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SiteSim.Viewer;

/// <summary>
/// Whether a request is answered at all. It must ask for this server by a loopback name (a foreign name that resolves to 127.0.0.1 is DNS rebinding), only read, name no place outside,
/// not come from another site, and carry the cookie.
/// </summary>
internal sealed class Gate(AccessKey key, int port)
{
    /// <summary>Rounds of percent-encoding that are taken off before a target is looked at; none that is honest has more than one.</summary>
    private const int MostEncodings = 4;

    private readonly string[] _hosts = [.. new[] { "127.0.0.1", "localhost", "[::1]" }.Select(host => FormattableString.Invariant($"{host}:{port}"))];

    /// <summary>Answers what must not pass.</summary>
    /// <returns>Whether the request may go on.</returns>
    public async Task<bool> Pass(HttpContext context)
    {
        if (Refusal(context.Request) is { } refusal)
        {
            await Refuse(context.Response, refusal);
            return false;
        }

        if (context.Request.Path == "/" && context.Request.Query.TryGetValue("token", out var token))
        {
            await Exchange(context.Response, key.IsToken(token));
            return false;
        }

        if (!key.IsCookie(context.Request.Cookies[key.CookieName]))
        {
            await Refuse(context.Response, (401, NoKey));
            return false;
        }

        return true;
    }

    private const string NoKey =
        "This viewer is for whoever started it. Open the address that sitesim view printed, with its token: it lets this browser in until the viewer ends.";

    private (int Code, string Why)? Refusal(HttpRequest request) =>
        !_hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase) ? (421, $"This server answers to {string.Join(", ", _hosts)} and to no other name.")
        : request.Method is not ("GET" or "HEAD") ? (405, "This server only shows: expected GET or HEAD.")
        : !IsInside(request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) ? (400, "The address names a place outside the folder that is shown, or none.")
        : IsForeign(request) ? (403, "The request comes from another site. Type the address into the browser's address bar.")
        : null;

    // Sec-Fetch-Site is none where the user typed the address or followed a link of another program.
    private static bool IsForeign(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].Any(site => site is not ("same-origin" or "none"))
        || request.Headers.Origin.Any(origin => !string.Equals(origin, $"http://{request.Host.Value}", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a target as it was sent is an absolute path without a step upwards, however it is encoded.</summary>
    internal static bool IsInside(string target)
    {
        var path = target.Split('?')[0];
        for (var round = 0; round < MostEncodings; round++)
        {
            if (!path.StartsWith('/') || path.Split('/').Any(part => part is "." or "..") || path.Any(c => c is '\\' or '#' || char.IsControl(c)))
            {
                return false;
            }

            path = Uri.UnescapeDataString(path);
        }

        return !path.StartsWith("//", StringComparison.Ordinal);
    }

    private async Task Exchange(HttpResponse response, bool isRight)
    {
        if (!isRight)
        {
            await Refuse(response, (401, $"The token is not this viewer's: it may have been started anew. {NoKey}"));
            return;
        }

        response.StatusCode = StatusCodes.Status303SeeOther;
        response.Headers.SetCookie = key.SetCookie;
        response.Headers.Location = "/";
    }

    private static Task Refuse(HttpResponse response, (int Code, string Why) refusal)
    {
        response.StatusCode = refusal.Code;
        response.ContentType = "text/plain; charset=utf-8";
        if (refusal.Code == StatusCodes.Status401Unauthorized)
        {
            response.Headers.WWWAuthenticate = "SiteSim";
        }
        else if (refusal.Code == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "GET, HEAD";
        }

        return response.WriteAsync($"{refusal.Why}\n");
    }
}
