namespace SiteSim.Dispatch;

/// <summary>A segment in its group's merit order.</summary>
/// <param name="Slot">Where it draws.</param>
/// <param name="Watts">Row watts while its row is available.</param>
/// <param name="Yield">Units of product per hour.</param>
internal readonly record struct MeritEntry(int Slot, int Watts, long Yield);
