using SiteSim.Model.Site;

namespace SiteSim.Reports.Summaries;

/// <summary>A hall.</summary>
/// <param name="Hall">Its name.</param>
/// <param name="CapacityMw">Of its switchgear.</param>
/// <param name="Cooling">Name of its cooling curve.</param>
public sealed record InventoryHall(string Hall, double CapacityMw, string Cooling)
{
    public static InventoryHall Of(Hall hall) => new(hall.Name, hall.Capacity.Megawatts, hall.Cooling.Name);
}
