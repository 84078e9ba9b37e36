using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Noise of mean 0 and variance 1 with a memory on two scales; the rest of the variance has none.")]
internal sealed class PersistentNoiseSpec : Spec
{
    [Field("Share of the variance that forgets half in the fast half-life.", Required = true, AtLeast = "0", AtMost = "1", Example = "0.6")]
    public double? FastShare { get; set; }

    [Field("Fast half-life.", Of = Dimension.Time, Required = true, Above = "0 s", AtMost = "366 days", Example = "3 h")]
    public TimeSpan? FastHalfLife { get; set; }

    [Field("Share of the variance that forgets half in the slow half-life.", Required = true, AtLeast = "0", AtMost = "1", Example = "0.3")]
    public double? SlowShare { get; set; }

    [Field("Slow half-life.", Of = Dimension.Time, Required = true, Above = "0 s", AtMost = "366 days", Example = "3 days")]
    public TimeSpan? SlowHalfLife { get; set; }
}
