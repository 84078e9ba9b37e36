using SiteSim.Model.Grid;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>Draws an evenly spaced price path from a <see cref="PriceModel"/>: a pure function of its arguments, the same bits everywhere.</summary>
public static class PricePath
{
    private const double TicksPerYear = 8766.0 * TimeSpan.TicksPerHour;

    /// <summary>Prices in USD/MWh: element i holds from start + i * step for one step.</summary>
    /// <param name="model">The model; its step is the path's.</param>
    /// <param name="startUtc">When the first price begins.</param>
    /// <param name="clock">The market's local time, which the daily and weekly shapes follow.</param>
    /// <param name="length">How many prices.</param>
    /// <param name="stream">The stream of this path alone.</param>
    public static double[] Generate(PriceModel model, DateTime startUtc, LocalClock clock, int length, RandomStream stream)
    {
        PriceSpikes spikes = model.Spikes;
        double stepsPerYear = TicksPerYear / model.Step.Ticks;
        double stay = Math.Max(0, 1 - (double)model.Step.Ticks / spikes.MeanDuration.Ticks);
        double shock = Math.Sqrt(1 - spikes.SizePersistence * spikes.SizePersistence);
        var noise = new PersistentNoisePath(model.Base.Noise, model.Step, stream);
        double[] prices = new double[length];
        bool spiking = false;
        double score = 0;
        for (int i = 0; i < length; i++)
        {
            DateTime local = clock.ToLocal(startUtc + i * model.Step);
            double e = noise.Next();
            double uniform = stream.NextDouble();
            double normal = stream.NextNormal();
            score = spiking ? spikes.SizePersistence * score + shock * normal : normal;
            spiking = uniform < (spiking ? stay : spikes.StartsPerYearAt(local, e) / stepsPerYear);
            prices[i] = spiking ? Math.Min(spikes.UsdPerMwhAt(score), model.OfferCapUsdPerMwh) : model.Base.Value(local, e);
        }
        return prices;
    }
}
