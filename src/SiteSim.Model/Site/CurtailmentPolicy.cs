namespace SiteSim.Model.Site;

/// <summary>Who yields when power is short.</summary>
public enum CurtailmentPolicy
{
    /// <summary>The load worth least per MWh.</summary>
    MeritOrder,

    /// <summary>Mining before any compute, whatever it is worth.</summary>
    ProtectCompute,
}
