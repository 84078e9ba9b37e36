using System.Security.Cryptography;
using System.Text;

namespace SiteSim.Viewer;

/// <summary>Who may look: whoever has the address that was printed, and then the cookie that it was exchanged for. Both are 128 bits of the system's generator and end with the process.</summary>
internal sealed class AccessKey(int port)
{
    private const int Bytes = 16;

    private readonly string _cookie = Draw();

    /// <summary>Part of the address that is printed.</summary>
    public string Token { get; } = Draw();

    /// <summary>Cookies know no ports: viewers on several must not overwrite each other's.</summary>
    public string CookieName { get; } = FormattableString.Invariant($"sitesim-{port}");

    /// <summary>Not for scripts, not sent along from other sites, gone with the browser. Not <c>Secure</c>: loopback has no TLS.</summary>
    public string SetCookie => $"{CookieName}={_cookie}; Path=/; HttpOnly; SameSite=Strict";

    public bool IsToken(string? value) => Same(value, Token);

    public bool IsCookie(string? value) => Same(value, _cookie);

    private static string Draw() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    private static bool Same(string? given, string wanted) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(wanted));
}
