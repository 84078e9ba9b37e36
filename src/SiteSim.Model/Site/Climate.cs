namespace SiteSim.Model.Site;

/// <summary>Where the weather comes from.</summary>
public abstract record Climate
{
    private Climate()
    {
    }

    /// <summary>A calibrated generator.</summary>
    public sealed record Generated(WeatherModel Model) : Climate;

    /// <summary>Evenly spaced observations that cover the horizon.</summary>
    public sealed record Observed(DateTime StartUtc, TimeSpan Step, IReadOnlyList<double> Celsius, IReadOnlyList<double> RelativeHumidity) : Climate;

    /// <summary>The same weather all year.</summary>
    public sealed record Constant(double Celsius, double RelativeHumidity) : Climate;
}
