namespace SiteSim.Model.Finance;

/// <summary>Costs that coin is sold for.</summary>
public enum CostCover
{
    /// <summary>None: the owner pays in what is missing.</summary>
    Nothing,

    /// <summary>The cost of power.</summary>
    Power,

    /// <summary>The cost of power and overhead.</summary>
    Costs,
}
