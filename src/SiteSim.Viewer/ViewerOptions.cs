using SiteSim.Reports.Studies;

namespace SiteSim.Viewer;

/// <summary>What a viewer shows and where.</summary>
/// <param name="Directory">Folder whose runs and studies are shown.</param>
/// <param name="Port">Of the loopback addresses; 0 for one that is free.</param>
/// <param name="WhyNotPaired">Why two studies cannot be compared future by future, in words; null where they can.</param>
/// <param name="Failed">Told of requests that met a defect.</param>
public sealed record ViewerOptions(string Directory, int Port, Func<StudyDirectory, StudyDirectory, StudyPair, string?> WhyNotPaired, Action<Exception> Failed);
