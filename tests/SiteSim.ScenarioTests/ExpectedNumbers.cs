using System.Globalization;
using System.Text;
using SiteSim.Reports;

namespace SiteSim.ScenarioTests;

/// <summary>The text of <c>expected.yaml</c>: the result's hash for the bit, the headline numbers for people.</summary>
internal static class ExpectedNumbers
{
    public static string Of(StoredRun run)
    {
        var text = new StringBuilder("# What this scenario prints. A change here needs its reason in the commit message.\n");
        text.Append(CultureInfo.InvariantCulture, $"result_hash: {run.Manifest.ResultHash}\nfigures:\n");
        foreach (var figure in run.Summary.Figures)
            text.Append(CultureInfo.InvariantCulture, $"  {figure.Key}: {figure.Value:0.######}\n");
        return text.ToString();
    }
}
