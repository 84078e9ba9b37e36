using CsCheck;
using NUnit.Framework;
using SiteSim.Scenarios;

namespace SiteSim.Tests.Scenarios;

/// <summary>Whatever a hand slips on the keyboard does: issues or a site, never an exception.</summary>
public sealed class MutationTests
{
    private static readonly string[] Slips =
        ["", " ", "\n", "\t", ":", "-", "-1 ", "0", "9999999999", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a", "!t ", "null", "~", "é", "\u2028", "99999999999999 GW", "e308", "2100-12-31", "1000 years"];

    [Test]
    public void Load_SlipOfTheKeyboard_NeverThrows()
    {
        using var folder = new ScenarioFolder();
        Gen.Select(Gen.Int[0, ScenarioText.Whole.Length - 1], Gen.Int[0, 12], Gen.Int[0, Slips.Length - 1]).Sample(
            (at, removed, slip) =>
            {
                var text = ScenarioText.Whole.Remove(at, Math.Min(removed, ScenarioText.Whole.Length - at)).Insert(at, Slips[slip]);
                var loaded = folder.Load(text);
                return loaded.Site is null == loaded.Issues.Any(issue => issue.Severity == IssueSeverity.Error);
            },
            iter: 2000,
            threads: 1);
    }
}
