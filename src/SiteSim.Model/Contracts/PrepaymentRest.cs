namespace SiteSim.Model.Contracts;

/// <summary>What becomes of a prepayment that is not used up when its contract ends.</summary>
public enum PrepaymentRest
{
    Repaid,

    /// <summary>The site keeps it.</summary>
    Forfeited,
}
