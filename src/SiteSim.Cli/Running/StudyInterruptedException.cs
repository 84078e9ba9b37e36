using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Running;

/// <summary>A study was stopped between two shards or within one.</summary>
/// <param name="finished">Shards that are kept.</param>
/// <param name="also">What else there is to know; may be empty.</param>
/// <param name="how">Options with which it is taken up; may be empty.</param>
internal sealed class StudyInterruptedException(int finished, StudyDirectory directory, string also = "", string how = "") : OperationCanceledException(
    FormattableString.Invariant($"interrupted; {finished} of {directory.Plan.Shards.Count} shards are finished and kept: sitesim sweep resume {directory.Directory}{(how.Length > 0 ? " " : "")}{how} goes on{(also.Length > 0 ? "; " : "")}{also}"));
