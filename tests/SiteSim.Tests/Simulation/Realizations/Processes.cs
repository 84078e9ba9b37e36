using System.Collections.Immutable;
using SiteSim.Numerics;

namespace SiteSim.Tests.Simulation.Realizations;

/// <summary>Small seasonal processes whose paths can be told by hand.</summary>
internal static class Processes
{
    /// <summary>Level 0 all year but for the hour of the peak, which is 1; spread as given; values = 100 * score, within -500 to 500.</summary>
    public static SeasonalProcess Peak(int hour, double spread, double scale = 100, double bound = 500)
    {
        ImmutableArray<double> shape = [.. Enumerable.Range(0, 96).Select(i => i % 24 == hour ? 1.0 : 0.0)];
        var seasonality = new Seasonality([.. new double[12]], shape, 0, [.. Enumerable.Repeat(spread, 12)], [.. Enumerable.Repeat(1.0, 24)]);
        var noise = new PersistentNoise(0.6, TimeSpan.FromHours(3), 0.3, TimeSpan.FromHours(30));
        return new SeasonalProcess(seasonality, noise, new Curve([-bound / scale, bound / scale], [-bound, bound]));
    }
}
