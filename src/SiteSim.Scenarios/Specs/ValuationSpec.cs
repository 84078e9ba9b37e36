using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Enterprise value by next-twelve-month sales: without and with AI contracts.")]
internal sealed class ValuationSpec : Spec
{
    [Field("While no lease pays rent.", Of = Dimension.Multiple, Default = "5.9 x", AtLeast = "0 x", AtMost = "1000 x", Example = "5.9 x")]
    public double? Mining { get; set; }

    [Field("From the month in which the first lease pays rent.", Of = Dimension.Multiple, Default = "12.3 x", AtLeast = "0 x", AtMost = "1000 x", Example = "12.3 x")]
    public double? WithAi { get; set; }
}
