using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A build rests and goes on where it was: between two dates, on days on which mining pays too well, or both.")]
internal sealed class BuildPauseSpec : Spec
{
    [Field("Named as the cause.", Required = true, Identifier = true, Example = "rally")]
    public string? Id { get; set; }

    [Field("First instant of the rest, local time; the phase's start when left out.", Example = "2026-12-15")]
    public LocalTime? From { get; set; }

    [Field("First instant after it, local time; needed without hashprice_above.", Example = "2027-02-01")]
    public LocalTime? Until { get; set; }

    [Field("Rests only while mean hashprice of the days past is above this; looked at once a day.", Of = Dimension.Hashprice, Above = "0 USD/PH/day", AtMost = "10000 USD/PH/day", Example = "60 USD/PH/day")]
    public double? HashpriceAbove { get; set; }

    [Field("Days that mean is taken over.", Of = Dimension.Time, AtLeast = "1 h", AtMost = "366 days", Example = "30 days")]
    public TimeSpan? For { get; set; }
}
