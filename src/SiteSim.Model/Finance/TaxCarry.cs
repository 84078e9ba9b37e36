namespace SiteSim.Model.Finance;

/// <summary>What a tax year may still deduct from earlier ones.</summary>
/// <param name="Losses">Net operating losses not used yet, 0 or more.</param>
/// <param name="Interest">Business interest over the limit of earlier years, 0 or more.</param>
public readonly record struct TaxCarry(Money Losses, Money Interest);
