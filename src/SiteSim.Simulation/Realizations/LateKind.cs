namespace SiteSim.Simulation.Realizations;

/// <summary>What makes a phase late, or early.</summary>
public enum LateKind
{
    /// <summary>A phase that must be complete first.</summary>
    Predecessor,

    /// <summary>Mining paid too well to begin.</summary>
    Hold,

    /// <summary>The phase's own build took longer than likeliest.</summary>
    Build,

    /// <summary>A cause shared with other phases.</summary>
    SharedDelay,

    /// <summary>The build rested.</summary>
    Pause,

    /// <summary>Equipment came after everything else was ready.</summary>
    Delivery,

    /// <summary>The utility's step came after everything else was ready.</summary>
    Connection,
}
