namespace SiteSim.Simulation.Loads;

/// <summary>What the outside world is like at this instant; constant until the next signal.</summary>
/// <param name="Utc">The instant.</param>
/// <param name="Local">The site's local time.</param>
/// <param name="MonthStartUtc">Start of the current billing month.</param>
/// <param name="IndexUsdPerMwh">Energy index.</param>
/// <param name="MarginalUsdPerMwh">Cost of one more MWh at the meter.</param>
/// <param name="Celsius">Outdoor dry bulb.</param>
/// <param name="RelativeHumidity">Outdoor, percent.</param>
/// <param name="UsdPerGhsHour">What a GH/s earns in an hour before the pool's fee.</param>
/// <param name="BtcPerGhsHour">The same in coin.</param>
internal readonly record struct Signals(
    DateTime Utc, DateTime Local, DateTime MonthStartUtc, double IndexUsdPerMwh, double MarginalUsdPerMwh, double Celsius, double RelativeHumidity,
    double UsdPerGhsHour, double BtcPerGhsHour);
