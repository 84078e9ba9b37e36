namespace SiteSim.Model.Grid;

/// <summary>Where the energy index comes from, USD/MWh.</summary>
public abstract record PriceSource
{
    private PriceSource()
    {
    }

    /// <summary>A calibrated generator.</summary>
    public sealed record Generated(PriceModel Model) : PriceSource;

    /// <summary>Evenly spaced prices that cover the horizon.</summary>
    public sealed record Observed(DateTime StartUtc, TimeSpan Step, IReadOnlyList<double> UsdPerMwh) : PriceSource;

    /// <summary>One price.</summary>
    public sealed record Flat(double UsdPerMwh) : PriceSource;

    /// <summary>Another source with dated stretches laid over it, later ones over earlier ones: a price that begins within a stretch is the stretch's.</summary>
    public sealed record Shocked(PriceSource Under, IReadOnlyList<PriceEvent> Events) : PriceSource;
}
