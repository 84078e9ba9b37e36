using SiteSim.Scenarios.Binding;

namespace SiteSim.Scenarios.Specs;

[Noun("A quantity that follows the calendar with persistent noise: value = values(mean + spread * noise).")]
internal class SeasonalProcessSpec : Spec
{
    [Field("12 levels of the score, January first.", Required = true, Items = 12)]
    public List<double>? MonthLevel { get; set; }

    [Field("Deviations by local hour, by season.", Required = true)]
    public HourShapeSpec? HourShape { get; set; }

    [Field("Added on Saturdays and Sundays.", Required = true, Example = "-0.1")]
    public double? WeekendShift { get; set; }

    [Field("12 standard deviations of the score, January first.", Required = true, Above = "0", Items = 12)]
    public List<double>? MonthSpread { get; set; }

    [Field("24 factors of the month's standard deviation.", Required = true, Above = "0", Items = 24)]
    public List<double>? HourSpread { get; set; }

    [Field("What the calendar does not explain.", Required = true)]
    public PersistentNoiseSpec? Noise { get; set; }

    [Field("Scores at which the value is given, rising.", Required = true, Example = "[-3, 0, 3]")]
    public List<double>? Score { get; set; }

    [Field("The value at each score; the ends bound every value.", Required = true, Example = "[-20, 25, 100]")]
    public List<double>? Value { get; set; }
}
