using SiteSim.Model.Site;
using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("The software on a machine's control board.")]
[Catalog("firmware")]
internal sealed class FirmwareSpec : PresetSpec
{
    [Field("The power settings it offers besides sleep.", Required = true, Example = "[ { mode: normal, hash: 100 %, power: 100 % } ]")]
    public List<PowerModeSpec>? Modes { get; set; }

    [Field("Draw asleep; the machine's own when left out.", Of = Dimension.Power, AtLeast = "0 W", AtMost = "1 MW", Example = "25 W")]
    public Power? Sleep { get; set; }

    [Field("From full power to sleep; the machine's own when left out.", Of = Dimension.Time, AtLeast = "0 s", AtMost = "1 h", Example = "5 s")]
    public TimeSpan? Curtail { get; set; }

    [Field("From sleep to full power; the machine's own when left out.", Of = Dimension.Time, AtLeast = "0 s", AtMost = "1 h", Example = "10 s")]
    public TimeSpan? Wake { get; set; }
}
