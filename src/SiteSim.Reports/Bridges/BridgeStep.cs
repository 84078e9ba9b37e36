namespace SiteSim.Reports.Bridges;

/// <summary>A step of a bridge from one amount to another.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Usd">What it adds, positive or negative; of a total, the amount reached.</param>
/// <param name="Of">What it is a sum of, in words.</param>
/// <param name="Role">Whose colour it takes.</param>
public sealed record BridgeStep(string Label, decimal Usd, string Of, BridgeRole Role)
{
    /// <summary>Whether it is an amount reached rather than a change.</summary>
    public bool IsTotal => Role == BridgeRole.Total;
}
