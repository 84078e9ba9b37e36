namespace SiteSim.Model.Site;

/// <summary>The operator's standing decisions.</summary>
public sealed record Policy(CurtailmentPolicy Curtailment, SlaPolicy Sla);
