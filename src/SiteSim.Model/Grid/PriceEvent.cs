namespace SiteSim.Model.Grid;

/// <summary>
/// A dated stretch in which the energy index is what the scenario says and not what the market's model draws: days of scarcity, a month of cheap gas.
/// The model's noise forgets within hours, so that a week as in February 2021 has to be written.
/// </summary>
/// <param name="AtUtc">First instant.</param>
/// <param name="Length">How long, above 0.</param>
/// <param name="UsdPerMwh">The price throughout; null to scale what was drawn.</param>
/// <param name="Multiplier">What the drawn price is multiplied by where no price is given; a price below zero falls further.</param>
public sealed record PriceEvent(DateTime AtUtc, TimeSpan Length, double? UsdPerMwh, double Multiplier)
{
    /// <summary>First instant after it.</summary>
    public DateTime EndUtc => AtUtc + Length;

    public double Of(double drawnUsdPerMwh) => UsdPerMwh ?? drawnUsdPerMwh * Multiplier;
}
