using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A step of the conversion: machines go, something is built, nodes arrive, a lease begins to pay.")]
internal sealed class PhaseSpec : Spec
{
    [Field("The cause of all it moves, in postings and events.", Required = true, Identifier = true, Example = "phase-1")]
    public string? Id { get; set; }

    [Field("Earliest day of the retirement and of the build, local time.", Required = true, Example = "2026-09-01")]
    public LocalTime? Start { get; set; }

    [Field("Phases that must be complete first.", Identifier = true, Example = "[phase-1]")]
    public List<string>? After { get; set; }

    [Field("Fleets switched off and sold when it starts.", Identifier = true, Example = "[s21-b]")]
    public List<string>? Retire { get; set; }

    [Field("Cluster whose nodes arrive with it, besides those the cluster has.", Identifier = true, Example = "gb200")]
    public string? Deploy { get; set; }

    [Field("How many nodes arrive.", Sizable = true, AtLeast = "1", AtMost = "1000000", Example = "450")]
    public int? Nodes { get; set; }

    [Field("Lease whose rent begins when it is complete; the lease's start is the day promised to the tenant.", Identifier = true, Example = "anchor-lease")]
    public string? For { get; set; }

    [Field("Length of the build.", Required = true, Example = "{ low: 7 months, mode: 9 months, high: 14 months }")]
    public BuildTimeSpec? Build { get; set; }

    [Field("From the end of the build to completion; nodes come on evenly meanwhile.", Of = Dimension.Time, Default = "0 days", AtLeast = "0 days", AtMost = "730 days", Example = "6 weeks")]
    public TimeSpan? Commissioning { get; set; }

    [Field("What the build costs per MW of IT that arrives.", Of = Dimension.CapacityCost, Default = "0 MUSD/MW", AtLeast = "0 MUSD/MW", AtMost = "1000 MUSD/MW", Example = "9.5 MUSD/MW")]
    public double? Capex { get; set; }

    [Field("How the capex is drawn from start to completion; evenly when left out.", Example = "[ { at: 0 %, drawn: 10 % }, { at: 100 %, drawn: 100 % } ]")]
    public List<CapexDrawSpec>? CapexDraw { get; set; }

    [Field("What a retired machine is sold for, per TH/s of its nameplate, at salvage_at; in proportion to the day's hashprice.", Of = Dimension.HashCapacityPrice, AtLeast = "0 USD/TH", AtMost = "10000 USD/TH", Example = "5 USD/TH")]
    public double? Salvage { get; set; }

    [Field("Hashprice at which that price was seen.", Of = Dimension.Hashprice, Default = "29 USD/PH/day", Above = "0 USD/PH/day", AtMost = "10000 USD/PH/day", Example = "29 USD/PH/day")]
    public double? SalvageAt { get; set; }

    [Field("Mining that pays too well to stop holds the phase back.", Example = "{ hashprice_above: 45 USD/PH/day, for: 30 days }")]
    public StartHoldSpec? Hold { get; set; }

    [Field("Machines that go to another hall when it starts, before any of their fleet are retired.", Example = "[ { fleet: s21-b, machines: 4000, to: hall-1, as: s21-b-moved, takes: 2 weeks } ]")]
    public List<FleetMoveSpec>? Move { get; set; }

    [Field("Equipment it waits for: the latest gates first power, or, for nodes, their own part.", Example = "[ { id: switchgear-2, at: 2027-02-01, late: 1 month } ]")]
    public List<DeliverySpec>? Deliveries { get; set; }

    [Field("Connection steps without which its hall gets no power.", Identifier = true, Example = "[energised-2]")]
    public List<string>? Needs { get; set; }

    [Field("When the build rests.", Example = "[ { id: rally, hashprice_above: 60 USD/PH/day, for: 30 days } ]")]
    public List<BuildPauseSpec>? Pauses { get; set; }

    [Field("What a resting build costs.", Of = Dimension.MoneyPerYear, Default = "0 MUSD/year", AtLeast = "0 MUSD/year", AtMost = "10000 MUSD/year", Example = "2 MUSD/year")]
    public double? PausedCost { get; set; }

    [Field("When it is abandoned; left out, never.", Example = "{ at: 2027-01-15, fee: 12 MUSD }")]
    public GivingUpSpec? GiveUp { get; set; }
}
