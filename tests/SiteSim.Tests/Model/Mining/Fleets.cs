using System.Collections.Immutable;
using SiteSim.Model.Mining;

namespace SiteSim.Tests.Model.Mining;

/// <summary>A fleet of S21-like machines, 200 TH/s at 3500 W and 25 W asleep, with the power modes of a test.</summary>
internal static class Fleets
{
    public static readonly AsicModel S21 = new(
        "Antminer S21", 200_000, 3_500, AsicCooling.Air, 25, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(240), AmbientDerate.None, "test");

    public static AsicFleet With(params PowerMode[] modes) => With(new Firmware("test", [.. modes], null, null, null, "test"));

    public static AsicFleet With(Firmware firmware) => new("s21-a", S21, firmware, "hall-1", 100, 0.06, TimeSpan.FromDays(5), 0.03);

    public static ImmutableArray<OperatingPoint> Steps(PowerModes modes, double hashFactor) =>
        [.. Enumerable.Range(0, modes.Segments).Select(step => modes.Segment(step, hashFactor))];
}
