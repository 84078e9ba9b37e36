namespace SiteSim.Scenarios.Specs;

/// <summary>What a workload does.</summary>
internal enum WorkloadKind
{
    Training,
    Inference,
}
