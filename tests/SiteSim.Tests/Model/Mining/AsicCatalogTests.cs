using System.Collections.Immutable;
using System.Globalization;
using NUnit.Framework;
using SiteSim.Model.Mining;
using YamlDotNet.RepresentationModel;

namespace SiteSim.Tests.Model.Mining;

/// <summary>The figures of the built-in catalog, read from its files as text.</summary>
[TestFixture]
public class AsicCatalogTests
{
    /// <summary>Efficiencies of the models' table, J/TH to one decimal; the row of the M50S+ gives neither TH/s nor W.</summary>
    [TestCase("Antminer S19", 34.2)]
    [TestCase("Antminer S19j Pro", 29.5)]
    [TestCase("Antminer S19k Pro", 23.0)]
    [TestCase("Antminer S19 XP", 21.5)]
    [TestCase("Whatsminer M60S", 18.5)]
    [TestCase("Whatsminer M63S+ Hyd", 14.0)]
    [TestCase("Avalon A1566", 18.5)]
    [TestCase("Antminer S21", 17.5)]
    [TestCase("Antminer S21+", 16.5)]
    [TestCase("Antminer S21+ Hyd", 15.0)]
    [TestCase("Antminer S21 Pro", 15.0)]
    [TestCase("Antminer S21 XP", 13.5)]
    [TestCase("Antminer S21 XP Hyd", 12.0)]
    [TestCase("Antminer S23", 11.0)]
    [TestCase("Antminer S23 Hyd", 9.5)]
    public void PowerOverHashRate_Model_IsItsEfficiency(string name, double joulesPerTerahash)
    {
        var row = Rows("asics.yaml").Single(row => Text(row, "name") == name);
        Assert.That(Number(row, "power", " W") / Number(row, "hash_rate", " TH/s"), Is.EqualTo(joulesPerTerahash).Within(0.05));
    }

    [TestCase("asics.yaml", 15)]
    [TestCase("firmware.yaml", 4)]
    public void EveryRow_HasANameOfItsOwnAndASource(string file, int count)
    {
        var rows = Rows(file);
        Assert.That(rows.Select(row => Text(row, "name")), Is.Unique.And.Exactly(count).Items);
        Assert.That(rows.Select(row => Text(row, "source")), Has.All.Length.GreaterThan(20));
    }

    [Test]
    public void Derate_StandsOnMachinesOnAirOnly()
    {
        foreach (var row in Rows("asics.yaml"))
            Assert.That(row.Children.ContainsKey("derate") && row.Children.ContainsKey("trip"), Is.EqualTo(Text(row, "cooling") == "air"), Text(row, "name"));
    }

    /// <summary>
    /// On an S21 every firmware ends at nameplate. VNish's presets climb in straight lines, 25 GH/s per W from 1100 to 2100 W, 28 to 2350 W
    /// and 23 from there to 2950 W: only 1100, 2350 and 2950 W are corners.
    /// </summary>
    [TestCase("stock", 2)]
    [TestCase("luxos", 4)]
    [TestCase("braiins", 4)]
    [TestCase("vnish", 3)]
    public void PowerModes_OfFirmware_EndAtNameplate(string name, int segments)
    {
        var modes = PowerModes.Of(Fleets.With([.. Modes(name)]));
        Assert.That(modes.Segments, Is.EqualTo(segments));
        Assert.That(modes.Points[^1], Is.EqualTo(new OperatingPoint(3_500, 200_000)));
    }

    /// <summary>Dynamic power f V^2 of a LuxOS profile n steps below 545 MHz and 13.4 V, 25 MHz and 0.1 V a step.</summary>
    [TestCase(12)]
    [TestCase(8)]
    [TestCase(4)]
    public void LuxosProfile_FollowsClockAndVoltage(int steps)
    {
        var mode = Modes("luxos").Single(mode => mode.Name == $"step -{steps}");
        var clock = (545 - (25.0 * steps)) / 545;
        var voltage = (13.4 - (0.1 * steps)) / 13.4;
        Assert.That(mode.HashShare, Is.EqualTo(clock).Within(0.001));
        Assert.That(mode.PowerShare, Is.EqualTo(clock * voltage * voltage).Within(0.001));
    }

    /// <summary>Braiins' targets lie on P = hash^1.56, the power law of VNish's presets below nominal.</summary>
    [Test]
    public void BraiinsTargets_FollowThePowerLaw()
    {
        foreach (var mode in Modes("braiins"))
            Assert.That(Math.Pow(mode.HashShare, 1.56), Is.EqualTo(mode.PowerShare).Within(0.001), mode.Name);
    }

    private static ImmutableArray<PowerMode> Modes(string firmware) =>
    [
        .. ((YamlSequenceNode)Rows("firmware.yaml").Single(row => Text(row, "name") == firmware).Children["modes"])
            .Cast<YamlMappingNode>()
            .Select(mode => new PowerMode(Text(mode, "mode"), Number(mode, "hash", " %") / 100, Number(mode, "power", " %") / 100)),
    ];

    private static List<YamlMappingNode> Rows(string file)
    {
        using var reader = new StreamReader(Path.Combine(Checkout.Root, "src", "SiteSim.Scenarios", "Catalog", file));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>()];
    }

    private static string Text(YamlMappingNode row, string key) => ((YamlScalarNode)row.Children[key]).Value!;

    private static double Number(YamlMappingNode row, string key, string unit)
    {
        var text = Text(row, key);
        Assert.That(text, Does.EndWith(unit));
        return double.Parse(text[..^unit.Length], CultureInfo.InvariantCulture);
    }
}
