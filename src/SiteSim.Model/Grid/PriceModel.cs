using SiteSim.Numerics;

namespace SiteSim.Model.Grid;

/// <summary>
/// A stochastic energy price: a seasonal process below a threshold and, above it, spikes that start, last and revert by a Markov chain.
/// </summary>
/// <remarks>
/// The form is a two-regime model (R. Huisman, R. Mahieu, "Regime jumps in electricity prices", Energy Economics 25 (2003)) with the base
/// regime mapped through its own quantiles, which also gives negative prices their share and their persistence. Between the least and the
/// greatest price of its record the base regime can take any; spikes can pass every price of the record up to the offer cap.
/// </remarks>
public sealed record PriceModel
{
    /// <param name="name">How scenarios call it: ercot-hb-west-2024.</param>
    /// <param name="source">Origin and terms of the series behind it.</param>
    /// <param name="step">Time from one price to the next.</param>
    /// <param name="offerCapUsdPerMwh">The market's system-wide offer cap: no price exceeds it.</param>
    /// <param name="base">The price while no spike lasts, USD/MWh; never above the spikes' threshold.</param>
    /// <param name="spikes">The price above the threshold.</param>
    /// <exception cref="ArgumentException">An empty name, a step not above 0, a cap not above the threshold, a base above the threshold.</exception>
    public PriceModel(string name, string source, TimeSpan step, double offerCapUsdPerMwh, SeasonalProcess @base, PriceSpikes spikes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (!(offerCapUsdPerMwh > spikes.ThresholdUsdPerMwh && double.IsFinite(offerCapUsdPerMwh)))
        {
            throw new ArgumentOutOfRangeException(nameof(offerCapUsdPerMwh), offerCapUsdPerMwh,
                $"The offer cap of {name} must be finite and above the spike threshold of {spikes.ThresholdUsdPerMwh} USD/MWh.");
        }
        double highest = @base.Values.Y.Max();
        if (highest > spikes.ThresholdUsdPerMwh)
        {
            throw new ArgumentOutOfRangeException(nameof(@base), highest,
                $"The base price of {name} must not exceed the spike threshold of {spikes.ThresholdUsdPerMwh} USD/MWh.");
        }
        (Name, Source, Step, OfferCapUsdPerMwh, Base, Spikes) = (name, source, step, offerCapUsdPerMwh, @base, spikes);
    }

    public string Name { get; }

    public string Source { get; }

    public TimeSpan Step { get; }

    public double OfferCapUsdPerMwh { get; }

    public SeasonalProcess Base { get; }

    public PriceSpikes Spikes { get; }
}
