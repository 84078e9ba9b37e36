namespace SiteSim.Model.Site;

/// <summary>Whether a lease may be shed to save or sell power.</summary>
public enum SlaPolicy
{
    /// <summary>Only when limits leave no other way.</summary>
    Never,

    /// <summary>When its credits cost less than the power.</summary>
    Economic,
}
