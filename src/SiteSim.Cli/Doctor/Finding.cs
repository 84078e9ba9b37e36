namespace SiteSim.Cli.Doctor;

/// <summary>One thing looked at.</summary>
/// <param name="Check">What was looked at.</param>
/// <param name="Verdict">What it means.</param>
/// <param name="Found">What is there.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
internal sealed record Finding(string Check, Verdict Verdict, string Found, string? Advice)
{
    public static Finding Ok(string check, string found) => new(check, Verdict.Ok, found, null);

    public static Finding Warn(string check, string found, string advice) => new(check, Verdict.Warn, found, advice);

    public static Finding Bad(string check, string found, string advice) => new(check, Verdict.Bad, found, advice);

    public static Finding Broken(string check, string found) => new(check, Verdict.Broken, found, "install SiteSim again; if it stays, it is a defect");
}
