using SiteSim.Model.Grid;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>Fits a <see cref="PriceModel"/> to a record of prices.</summary>
public static class PriceCalibration
{
    public static PriceModel Fit(ObservedSeries series, LocalClock clock, string name, string source, double offerCapUsdPerMwh)
    {
        double[] prices = [.. series.Values];
        DateTime[] locals = [.. Enumerable.Range(0, prices.Length).Select(i => clock.ToLocal(series.UtcAt(i)))];
        (double, double)[] quantiles = MarginalQuantiles.HeavyTailed(Sample.Sorted(prices), offerCapUsdPerMwh);
        return new PriceModel(name, source, series.Step, SeasonalProcessFit.Of(prices, locals, series.Step, weekend: true, quantiles).Process);
    }
}
