namespace SiteSim.Dispatch;

/// <summary>A place in the site's merit order: higher value first; at equal value, the smaller <see cref="MeritKey"/>.</summary>
internal readonly record struct Position(double Value, long Key)
{
    /// <summary>Behind every segment whose value is above <paramref name="value"/> and before every other one.</summary>
    public static Position After(double value) => new(value, 0);

    public static Position End => new(double.NegativeInfinity, MeritKey.End);
}
