using NUnit.Framework;
using SiteSim.Tests.Architecture;

namespace SiteSim.Tests.Scenarios;

/// <summary>The scenarios in the checkout.</summary>
internal static class ShippedScenarios
{
    public static IEnumerable<TestCaseData> Cases() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "scenarios"), "site.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new TestCaseData(path).SetArgDisplayNames(Path.GetFileName(Path.GetDirectoryName(path))!));
}
