using NUnit.Framework;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Tests.Scenarios;

public sealed class QuantityTests
{
    [TestCase("300 MW", "Power", 300e6)]
    [TestCase("0.3 GW", "Power", 300e6)]
    [TestCase("300000kW", "Power", 300e6)]
    [TestCase("3e2 MW", "Power", 300e6)]
    [TestCase("60 MW/min", "PowerRamp", 60e6)]
    [TestCase("1 MW/s", "PowerRamp", 60e6)]
    [TestCase("15 min", "Time", 900)]
    [TestCase("2.5 h", "Time", 9000)]
    [TestCase("90 days", "Time", 90 * 86400)]
    [TestCase("1 year", "Months", 12)]
    [TestCase("0.576 %/year", "SharePerYear", 0.00576)]
    [TestCase("3.57 %/epoch", "SharePerEpoch", 0.0357)]
    [TestCase("-5 C", "Temperature", -5)]
    [TestCase("4 USD/kW-month", "CapacityPrice", 4)]
    [TestCase("4000 USD/MW-month", "CapacityPrice", 4)]
    [TestCase("0.042 USD/kWh", "EnergyPrice", 42)]
    [TestCase("2.60 USD/GPU-h", "GpuHourPrice", 2.6)]
    [TestCase("3.8 /1000 node-days", "NodeFailureRate", 3.8)]
    [TestCase("144.398 T", "Difficulty", 144.398e12)]
    [TestCase("144398000000000", "Difficulty", 144.398e12)]
    [TestCase("1 PH/s", "HashRate", 1000)]
    [TestCase("9.5 MUSD", "Money", 9.5e6)]
    public void Parse_WithUnit_IsInTheBaseUnit(string text, string dimension, double expected)
    {
        var value = QuantityText.Parse(text, Enum.Parse<Dimension>(dimension), "", out var message, out _);
        Assert.That((double?)value, Is.EqualTo(expected), message);
    }

    /// <summary>Decimal arithmetic: the nearest double of 0.00576, not that of 0.576 times that of 0.01.</summary>
    [Test]
    public void Parse_Percent_IsTheNearestDouble() =>
        Assert.That((double)QuantityText.Parse("0.576 %/year", Dimension.SharePerYear, "", out _, out _)!.Value, Is.EqualTo(0.00576).Within(0));
}
