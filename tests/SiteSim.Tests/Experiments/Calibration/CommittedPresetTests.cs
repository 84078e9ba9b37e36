using System.Text.RegularExpressions;
using NUnit.Framework;
using SiteSim.Cli;
using SiteSim.Tests.Architecture;
using SiteSim.Tests.Cli;

namespace SiteSim.Tests.Experiments.Calibration;

/// <summary>
/// The command line in the first line of a committed preset, given the real record, prints that preset to the byte, and the record beside years that are
/// like it within the tolerances of PriceComparison and WeatherComparison. The records come from a folder beside the checkout, where there is one.
/// </summary>
[TestFixture]
public sealed partial class CommittedPresetTests
{
    // Rows that have a tolerance.
    [TestCase("prices/ercot-hb-west-2024", 13)]
    [TestCase("prices/ercot-hubavg-rt15-2024", 13)]
    [TestCase("prices/pjm-dom-2024", 13)]
    [TestCase("climates/dallas", 18)]
    public void FirstLine_GivenTheRecord_PrintsThePresetAndItsLike(string preset, int held)
    {
        Invocation call = Invocation.Of(OnTheRecord(Preset.Command(preset)));
        TestContext.Out.WriteLine(call.Error);
        string[] rows = [.. call.Error.Split('\n').Select(line => line.TrimEnd())];
        Assert.Multiple(() =>
        {
            Assert.That(call.Code, Is.EqualTo(ExitCode.Done));
            Assert.That(call.Out, Is.EqualTo(Preset.Text(preset)));
            Assert.That(rows.Count(row => row.EndsWith("  yes", StringComparison.Ordinal)), Is.EqualTo(held));
            Assert.That(rows.Where(row => row.EndsWith("  no", StringComparison.Ordinal)), Is.Empty);
        });
    }

    /// <summary>The words of "sitesim calibrate FILE ..." without the first, as a shell makes them, the file where it lies.</summary>
    private static string[] OnTheRecord(string command)
    {
        string[] words = [.. Word().Matches(command).Select(word => word.Groups["quoted"] is { Success: true, Value: var quoted } ? Regex.Unescape(quoted) : word.Value)];
        Assert.That(words[..2], Is.EqualTo(new[] { "sitesim", "calibrate" }));
        string record = Path.Combine(Repository.Root, "..", "shared", "data", words[2]);
        if (!File.Exists(record)) Assert.Ignore($"needs the record {words[2]} in ../shared/data beside the checkout");
        return ["calibrate", record, .. words[3..]];
    }

    [GeneratedRegex("""
        "(?<quoted>(\\.|[^"\\])*)"|\S+
        """, RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
