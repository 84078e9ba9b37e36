using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>A study was stopped between two shards or within one.</summary>
/// <param name="finished">Shards that are kept.</param>
internal sealed class StudyInterruptedException(int finished, StudyDirectory directory, Exception cause) : OperationCanceledException(
    FormattableString.Invariant($"interrupted; {finished} of {directory.Plan.Shards.Count} shards are finished and kept: sitesim sweep --out {directory.Directory} goes on"), cause);
