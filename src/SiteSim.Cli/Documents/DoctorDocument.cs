using SiteSim.Cli.Doctor;

namespace SiteSim.Cli.Documents;

/// <summary>What a look at this machine found.</summary>
/// <param name="Version">SiteSim's version.</param>
/// <param name="ExitCode">The command's.</param>
/// <param name="Findings">One by one.</param>
internal sealed record DoctorDocument(string Version, int ExitCode, IReadOnlyList<Finding> Findings)
{
    public static DocumentKind<DoctorDocument> Kind { get; } = new(
        "doctor", 1, "doctor", "What a look at the machine and the folder found.", Sheet<DoctorDocument>.Of("findings", "one thing looked at", d => d.Findings));
}
