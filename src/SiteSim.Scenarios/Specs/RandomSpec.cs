using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Randomness of the run.")]
[NotModelled("replications")]
internal sealed class RandomSpec : Spec
{
    [Field("Names the realization together with the replication's number.", Default = "42", AtLeast = "0", Example = "42")]
    public long? Seed { get; set; }
}
