using SiteSim.Numerics;

namespace SiteSim.Model.Grid;

/// <summary>
/// A stochastic energy price: calendar and persistent Gaussian noise make a score, and the market's own quantiles turn the score into USD/MWh.
/// </summary>
/// <remarks>
/// The quantiles carry what makes power prices: the share below zero, and above the highest two percent a generalized Pareto tail, up to the
/// offer cap or the price of one interval in 100,000. Spikes are the excursions of the score into that tail: they come at the hours that have
/// them, last as long as the fast part of the noise remembers, and revert while they last; hours below zero follow one another for the same
/// reason. Form: a Gaussian copula with a seasonal mean. A two-regime Markov chain (in the manner of R. Huisman, R. Mahieu, Energy Economics 25
/// (2003)) was tried first: on ERCOT 2024 its runs above 200 USD/MWh came out 21 % (hourly) and 36 % (15 min) too short.
/// Where it stops: large values do not cluster beyond what the noise remembers, so a week of scarcity as in February 2021 does not happen.
/// </remarks>
public sealed record PriceModel
{
    /// <param name="name">How scenarios call it: ercot-hb-west-2024.</param>
    /// <param name="source">Origin and terms of the series behind it.</param>
    /// <param name="step">Time from one price to the next.</param>
    /// <param name="process">The price, USD/MWh; its calendar runs on the market's local clock.</param>
    /// <exception cref="ArgumentException">An empty name, a step not above 0, values that fall as the score rises.</exception>
    public PriceModel(string name, string source, TimeSpan step, SeasonalProcess process)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        if (!process.IsIncreasing) throw new ArgumentException($"The prices of {name} must not fall as the score rises.", nameof(process));
        (Name, Source, Step, Process) = (name, source, step, process);
    }

    public string Name { get; }

    public string Source { get; }

    public TimeSpan Step { get; }

    public SeasonalProcess Process { get; }
}
