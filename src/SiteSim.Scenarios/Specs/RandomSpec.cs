using SiteSim.Numerics;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Randomness of the run.")]
[NotModelled("replications")]
internal sealed class RandomSpec : Spec
{
    [Field("Names the realization together with the replication's number.", Default = "42", AtLeast = "0", Example = "42")]
    public long? Seed { get; set; }

    [Field(
        "How replications are drawn together: antithetic, each second one mirrors the one before; stratified, eight in a row take the eight parts of the likely levels of "
        + "bitcoin price and hash rate. Left out, each by itself.",
        Example = "antithetic")]
    public Sampling? Sampling { get; set; }
}
