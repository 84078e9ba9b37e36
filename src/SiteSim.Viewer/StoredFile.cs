using Microsoft.AspNetCore.Http;
using SiteSim.Reports;
using SiteSim.Reports.Listing;

namespace SiteSim.Viewer;

/// <summary>
/// A file of a run or study on its way to the browser. What is asked for is looked up among what was found, never put together into a path: there is nothing to traverse.
/// </summary>
internal static class StoredFile
{
    private const int BufferBytes = 1 << 16;

    /// <param name="name">As asked for.</param>
    /// <returns>Null where the entry has no such file.</returns>
    public static FileStream? Open(Folder folder, ListedEntry entry, string name)
    {
        if (!entry.Has(name))
        {
            return null;
        }

        try
        {
            var file = new FileInfo(Path.Combine(folder.DirectoryOf(entry), name));
            return Crosses(folder, file) ? null : new FileStream(
                file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The report is shown, everything else downloaded.</summary>
    public static async Task Send(HttpContext context, ListedEntry entry, FileStream file)
    {
        var (request, response) = (context.Request, context.Response);
        var name = Path.GetFileName(file.Name);
        SafetyHeaders.OfFile(response);
        response.ContentType = TypeOf(name);
        response.ContentLength = file.Length;
        if (name != RunDirectory.Report)
        {
            response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString($"{entry.Path.Replace('/', '-')}-{name}")}";
        }

        if (HttpMethods.IsGet(request.Method))
        {
            await file.CopyToAsync(response.Body, context.RequestAborted);
        }
    }

    // A part of the path may have become a link since it was found.
    private static bool Crosses(Folder folder, FileInfo file)
    {
        for (FileSystemInfo? at = file; at is not null && at.FullName != folder.Root; at = at is FileInfo f ? f.Directory : ((DirectoryInfo)at).Parent)
        {
            if (at.LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".json" => "application/json",
        ".parquet" => "application/vnd.apache.parquet",
        _ => "text/plain; charset=utf-8",
    };
}
