namespace SiteSim.Scenarios.Specs;

/// <summary>Kinds of contract.</summary>
internal enum ContractKind
{
    Colocation,
}
