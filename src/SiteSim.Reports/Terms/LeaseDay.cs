namespace SiteSim.Reports.Terms;

/// <summary>A lease on one local day.</summary>
/// <param name="Day">Local date.</param>
/// <param name="InTerm">Time of the day inside horizon and term.</param>
/// <param name="Short">Of it below what the tenant asked for.</param>
internal sealed record LeaseDay(DateOnly Day, TimeSpan InTerm, TimeSpan Short)
{
    /// <summary>Share 0..1 of the time in term; null outside the term.</summary>
    public double? Availability => InTerm == TimeSpan.Zero ? null : 1 - Short / InTerm;
}
