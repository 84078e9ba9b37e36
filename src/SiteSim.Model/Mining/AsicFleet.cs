namespace SiteSim.Model.Mining;

/// <summary>Machines of one model with one firmware in one hall.</summary>
/// <param name="Name">Unique on the site.</param>
/// <param name="Model">What a machine is.</param>
/// <param name="Firmware">What runs on it.</param>
/// <param name="Hall">Where they stand.</param>
/// <param name="Machines">How many.</param>
/// <param name="FailuresPerYear">Failures of one machine in 365 days; 0.06 is 6 %/year.</param>
/// <param name="RepairTime">Mean time from failure to hashing again.</param>
/// <param name="EfficiencySpread">Relative sd of J/TH from machine to machine at equal watts, see <see cref="MachineSpread"/>.</param>
public sealed record AsicFleet(
    string Name,
    AsicModel Model,
    Firmware Firmware,
    string Hall,
    int Machines,
    double FailuresPerYear,
    TimeSpan RepairTime,
    double EfficiencySpread)
{
    /// <summary>The fleet these machines were before a phase moved them here; null for machines that have always stood here.</summary>
    public string? MovedFrom { get; init; }

    /// <summary>Number there of the first of them.</summary>
    public int FirstMoved { get; init; }

    /// <summary>Draw of a sleeping machine, W.</summary>
    public int SleepWatts => Firmware.SleepWatts ?? Model.SleepWatts;

    /// <summary>From full power to sleep, linear.</summary>
    public TimeSpan RampDown => Firmware.Curtail ?? Model.RampDown;

    /// <summary>From sleep to full power, linear.</summary>
    public TimeSpan RampUp => Firmware.Wake ?? Model.RampUp;
}
