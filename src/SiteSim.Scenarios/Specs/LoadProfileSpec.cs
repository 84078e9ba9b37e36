using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("Share of active power that a load asks for, by local hour.")]
[Catalog("loads")]
internal sealed class LoadProfileSpec : PresetSpec
{
    [Field("24 shares from midnight, Monday to Friday.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Items = 24)]
    public List<double>? Weekday { get; set; }

    [Field("24 shares from midnight, Saturday and Sunday.", Of = Dimension.Share, Required = true, AtLeast = "0 %", AtMost = "100 %", Items = 24)]
    public List<double>? Weekend { get; set; }
}
