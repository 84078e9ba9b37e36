namespace SiteSim.Model.Mining;

/// <summary>A mining machine as its maker sells it, with the maker's own control board.</summary>
/// <param name="Name">Maker and model, Antminer S21.</param>
/// <param name="Gigahash">Nameplate hash rate, GH/s (1 TH/s = 1000 GH/s).</param>
/// <param name="Watts">Draw at nameplate hash rate, W at the wall.</param>
/// <param name="Cooling">What carries its heat off.</param>
/// <param name="SleepWatts">Draw while it does not hash but can be woken, W.</param>
/// <param name="RampDown">From full power to sleep, linear.</param>
/// <param name="RampUp">From sleep to full power, linear.</param>
/// <param name="Derate">What heat takes from it.</param>
/// <param name="Source">Where the figures come from, and which of them nobody has verified.</param>
public sealed record AsicModel(
    string Name,
    long Gigahash,
    int Watts,
    AsicCooling Cooling,
    int SleepWatts,
    TimeSpan RampDown,
    TimeSpan RampUp,
    AmbientDerate Derate,
    string Source)
{
    /// <summary>Efficiency at nameplate, J/TH: the same number as watts per TH/s.</summary>
    public double JoulesPerTerahash => 1000.0 * Watts / Gigahash;
}
