using System.CommandLine;
using SiteSim.Cli.Running;
using SiteSim.Reports;
using SiteSim.Reports.Studies;

namespace SiteSim.Cli.Commands;

/// <summary>A study directory that is there.</summary>
internal static class StudyArgument
{
    public static Argument<string> Create(string name = "DIR") => new(name) { Description = "Study directory, as sitesim sweep plan or run wrote it." };

    /// <exception cref="RunDirectoryException">It is not there, or of another version.</exception>
    public static StudyDirectory Open(this Argument<string> argument, ParseResult parsed) => StudyPlans.Existing(parsed.GetRequiredValue(argument));

    /// <summary>To read and not to go on with.</summary>
    /// <exception cref="RunDirectoryException">It is not there, or of another format.</exception>
    public static StudyDirectory OfAnyVersion(string directory) => StudyPlans.Found(directory);
}
