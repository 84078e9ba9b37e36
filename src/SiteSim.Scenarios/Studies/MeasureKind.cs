namespace SiteSim.Scenarios.Studies;

/// <summary>What sums up a figure over the futures.</summary>
public enum MeasureKind
{
    Mean,

    /// <summary>The value that a share of the futures stays below.</summary>
    Quantile,

    /// <summary>Mean of the futures below a quantile under a half, or above one over it.</summary>
    TailMean,

    /// <summary>Per cent of the futures in which the figure is above a value.</summary>
    ShareAbove,

    /// <summary>Per cent of the futures in which the figure is below a value.</summary>
    ShareBelow,
}
