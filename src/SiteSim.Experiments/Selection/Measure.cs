namespace SiteSim.Experiments.Selection;

/// <summary>One number of a figure over the futures.</summary>
public abstract record Measure
{
    /// <summary>As a study file writes it.</summary>
    public abstract string Name { get; }

    /// <summary>Futures below which the number says nothing of use.</summary>
    public abstract int LeastReplications { get; }

    /// <summary>
    /// A value per future whose mean is the measure and whose spread over the futures is its error (the measure's influence function, F. R. Hampel,
    /// J. Amer. Statist. Assoc. 69 (1974), 383-393): whatever compares means on common futures so compares any measure.
    /// </summary>
    /// <param name="values">By replication, all finite, at least one.</param>
    public abstract double[] Column(IReadOnlyList<double> values);

    /// <param name="values">By replication, all finite.</param>
    public abstract Estimate Of(IReadOnlyList<double> values);

    /// <summary>As printed beside the figure's own unit.</summary>
    public virtual string Unit(string figureUnit) => figureUnit;
}
