using SiteSim.Model.Mining;

namespace SiteSim.Reports.Summaries;

/// <summary>A mining fleet at nameplate.</summary>
/// <param name="Fleet">Its name.</param>
/// <param name="Model">Of its machines.</param>
/// <param name="Firmware">On them.</param>
/// <param name="Hall">Where they stand.</param>
/// <param name="Machines">How many.</param>
/// <param name="ItMw">Power of the machines, cooling and losses not counted.</param>
/// <param name="HashRateEhPerS">Of all together.</param>
/// <param name="EfficiencyJPerTh">Of the model.</param>
public sealed record InventoryFleet(
    string Fleet, string Model, string Firmware, string Hall, int Machines, double ItMw, double HashRateEhPerS, double EfficiencyJPerTh)
{
    private const double GigahashPerExahash = 1e9;

    public static InventoryFleet Of(AsicFleet fleet) => new(
        fleet.Name, fleet.Model.Name, fleet.Firmware.Name, fleet.Hall, fleet.Machines, (double)fleet.Machines * fleet.Model.Watts / 1e6,
        fleet.Machines * fleet.Model.Gigahash / GigahashPerExahash, fleet.Model.JoulesPerTerahash);
}
