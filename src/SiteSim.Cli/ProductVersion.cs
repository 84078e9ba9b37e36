using System.Reflection;

namespace SiteSim.Cli;

/// <summary>Which SiteSim this is: another may give other figures.</summary>
internal static class ProductVersion
{
    public static string Current { get; } = typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
