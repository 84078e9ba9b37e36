using SiteSim.Numerics;

namespace SiteSim.Scenarios.Building;

/// <summary>The zones a site can be in. Clocks are by rule and not by the machine's files, so that a run gives the same bytes everywhere.</summary>
internal static class TimeZones
{
    private static readonly (string Name, LocalClock Clock)[] _zones =
    [
        ("UTC", LocalClock.Utc),
        ("America/New_York", LocalClock.UsEastern),
        ("America/Chicago", LocalClock.UsCentral),
        ("America/Denver", new LocalClock(TimeSpan.FromHours(-7), DaylightRule.UnitedStates)),
        ("America/Phoenix", new LocalClock(TimeSpan.FromHours(-7), DaylightRule.None)),
        ("America/Los_Angeles", new LocalClock(TimeSpan.FromHours(-8), DaylightRule.UnitedStates)),
    ];

    public static IReadOnlyList<string> Names => [.. _zones.Select(zone => zone.Name)];

    public static LocalClock? Find(string name) => _zones.FirstOrDefault(zone => zone.Name == name).Clock;
}
