using SiteSim.Model.Grid;
using SiteSim.Numerics;

namespace SiteSim.Simulation.Realizations;

/// <summary>Draws price paths.</summary>
public static class PricePath
{
    /// <summary>
    /// Prices in USD/MWh: element i holds from start + i * step for one step. A pure function of its arguments, the same bits everywhere; a
    /// longer path begins with the shorter one.
    /// </summary>
    /// <param name="model">The model; its step is the path's.</param>
    /// <param name="startUtc">When the first price begins.</param>
    /// <param name="clock">The market's local time, which the daily and weekly shapes follow.</param>
    /// <param name="length">How many prices.</param>
    /// <param name="stream">The stream of this path alone.</param>
    public static double[] Generate(PriceModel model, DateTime startUtc, LocalClock clock, int length, RandomStream stream)
    {
        var noise = new PersistentNoisePath(model.Process.Noise, model.Step, stream);
        double[] prices = new double[length];
        for (int i = 0; i < length; i++) prices[i] = model.Process.Value(clock.ToLocal(startUtc + i * model.Step), noise.Next());
        return prices;
    }
}
