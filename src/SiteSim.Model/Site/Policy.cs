namespace SiteSim.Model.Site;

/// <summary>Who yields when power is short.</summary>
public enum CurtailmentPolicy
{
    /// <summary>The load worth least per MWh.</summary>
    MeritOrder,

    /// <summary>Mining before any compute, whatever it is worth.</summary>
    ProtectCompute,
}

/// <summary>Whether a lease may be shed to save or sell power.</summary>
public enum SlaPolicy
{
    /// <summary>Only when limits leave no other way.</summary>
    Never,

    /// <summary>When its credits cost less than the power.</summary>
    Economic,
}

/// <summary>The operator's standing decisions.</summary>
public sealed record Policy(CurtailmentPolicy Curtailment, SlaPolicy Sla);
