namespace SiteSim.Scenarios.Specs;

/// <summary>Kinds of contract.</summary>
internal enum ContractKind
{
    /// <summary>Rent for power kept available to the tenant's machines.</summary>
    Colocation,

    /// <summary>GPU-hours of the site's nodes, paid for whether used or not up to a share.</summary>
    ReservedCloud,

    /// <summary>GPU-hours of the site's nodes as they are asked for.</summary>
    OnDemandCloud,
}
