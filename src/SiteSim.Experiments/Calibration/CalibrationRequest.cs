using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>What a fit is called and how it is checked.</summary>
/// <param name="Name">Name of the model, as scenarios will call it.</param>
/// <param name="Source">Origin and terms of the record, printed with the model.</param>
/// <param name="Command">The command line that asked for the fit, printed as a comment so that anyone can repeat it.</param>
/// <param name="Clock">Local time of the market or the place.</param>
public sealed record CalibrationRequest(string Name, string Source, string Command, LocalClock Clock)
{
    /// <summary>Years generated for the comparison with the record.</summary>
    public const int Years = 20;
}
