using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("How transaction fees move.")]
internal sealed class FeesSpec : Spec
{
    [Field("ar1: the log of a day's fees follows the day before.", Default = "ar1")]
    public FeesKind? Model { get; set; }

    [Field("Mean fees as a share of subsidy plus fees at the start (0.6 % in 2026 to June).", Of = Dimension.Share, Default = "0.6 %", AtLeast = "0 %", AtMost = "99 %", Example = "0.6 %")]
    public double? Mean { get; set; }

    [Field("Correlation of the log fee with the day before (0.72 in 2025).", Default = "0.72", AtLeast = "0", AtMost = "0.999", Example = "0.72")]
    public double? Persistence { get; set; }

    [Field("Standard deviation of the log fee (0.41 in 2025).", Default = "0.41", AtLeast = "0", AtMost = "5", Example = "0.41")]
    public double? Sd { get; set; }

    [Field("Whether blocks are fought over on rare days, about one a year.", Default = "true")]
    public bool? Spikes { get; set; }
}
