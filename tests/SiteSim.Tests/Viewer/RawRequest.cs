using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SiteSim.Tests.Viewer;

/// <summary>A request byte by byte: what no client library would send.</summary>
internal static class RawRequest
{
    /// <param name="head">Request line and headers, each ended by a line feed; the empty line is added.</param>
    /// <returns>The whole answer.</returns>
    public static async Task<string> Send(IPAddress address, int port, string head)
    {
        using var client = new TcpClient(address.AddressFamily);
        await client.ConnectAsync(address, port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.Replace("\n", "\r\n") + "\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public static Task<string> Send(int port, string head) => Send(IPAddress.Loopback, port, head);
}
