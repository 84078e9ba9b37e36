namespace SiteSim.Scenarios.Specs;

/// <summary>Who pays for a tenant's energy.</summary>
internal enum LeasePower
{
    /// <summary>The tenant, at the index plus the adder.</summary>
    PassThrough,

    /// <summary>The site; the rent covers it.</summary>
    Included,
}
