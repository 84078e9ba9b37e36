using NUnit.Framework;

namespace SiteSim.Tests.Model.Mining;

/// <summary>Where the files of the checkout are, seen from the built tests.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = TestContext.CurrentContext.TestDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SiteSim.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException($"No SiteSim.sln above {TestContext.CurrentContext.TestDirectory}.");
    }
}
