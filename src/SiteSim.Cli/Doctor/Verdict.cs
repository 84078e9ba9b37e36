namespace SiteSim.Cli.Doctor;

/// <summary>What a finding means for whoever wants to run a site here.</summary>
internal enum Verdict
{
    Ok,

    /// <summary>Runs, but not as well as it might.</summary>
    Warn,

    /// <summary>The machine lacks something.</summary>
    Bad,

    /// <summary>This copy of SiteSim is not what it should be.</summary>
    Broken,
}
