using System.Collections.Immutable;
using SiteSim.Numerics;

namespace SiteSim.Experiments.Calibration;

/// <summary>Fits a <see cref="Seasonality"/> to scores by turns: each group of parameters takes the mean residual of its cells until all have settled.</summary>
public static class SeasonalityFit
{
    private const int Rounds = 12;

    /// <param name="scores">Normal scores, NaN where there are none.</param>
    /// <param name="locals">Local time of each score.</param>
    /// <param name="weekend">Whether weekends differ: markets do, weather does not.</param>
    public static Seasonality Fit(double[] scores, DateTime[] locals, bool weekend)
    {
        double[] level = new double[Seasonality.Months];
        double[] shape = new double[Seasonality.Seasons * Seasonality.Hours];
        double shift = 0;
        double[] one = [.. Enumerable.Repeat(1.0, Seasonality.Months)];
        double[] hours = [.. Enumerable.Repeat(1.0, Seasonality.Hours)];
        for (int round = 0; round < Rounds; round++)
        {
            Add(level, MeanResiduals(Make(), scores, locals, local => local.Month - 1, level.Length));
            Add(shape, MeanResiduals(Make(), scores, locals, SeasonHour, shape.Length));
            if (weekend) shift += WeekendResidual(MeanResiduals(Make(), scores, locals, local => Seasonality.IsWeekend(local) ? 1 : 0, 2));
        }
        Seasonality mean = Make();
        double[] monthSpread = Spreads(mean, scores, locals, local => local.Month - 1, Seasonality.Months);
        Seasonality byMonth = new(mean.MonthLevel, mean.HourShape, shift, [.. monthSpread], [.. hours]);
        double[] hourSpread = Spreads(byMonth, scores, locals, local => local.Hour, Seasonality.Hours);
        return Rounded(new Seasonality(mean.MonthLevel, mean.HourShape, shift, [.. monthSpread], [.. hourSpread]));

        Seasonality Make() => new([.. level], [.. shape], shift, [.. one], [.. hours]);
    }

    /// <summary>(score - mean) / spread, NaN where there is no score.</summary>
    public static double[] Residuals(Seasonality seasonality, double[] scores, DateTime[] locals)
        => [.. scores.Select((score, i) => (score - seasonality.Mean(locals[i])) / seasonality.Spread(locals[i]))];

    private static int SeasonHour(DateTime local) => local.Month % 12 / 3 * Seasonality.Hours + local.Hour;

    /// <summary>The difference of the two means; the weekday mean stays with the level.</summary>
    private static double WeekendResidual(double[] means) => means[1] - means[0];

    private static double[] MeanResiduals(Seasonality seasonality, double[] scores, DateTime[] locals, Func<DateTime, int> cell, int cells)
        => CellMeans(Residuals(seasonality, scores, locals), locals, cell, cells, 0);

    private static double[] Spreads(Seasonality seasonality, double[] scores, DateTime[] locals, Func<DateTime, int> cell, int cells)
        => [.. CellMeans([.. Residuals(seasonality, scores, locals).Select(r => r * r)], locals, cell, cells, 1).Select(Math.Sqrt)];

    private static double[] CellMeans(double[] values, DateTime[] locals, Func<DateTime, int> cell, int cells, double empty)
    {
        double[] sum = new double[cells];
        int[] count = new int[cells];
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            sum[cell(locals[i])] += values[i];
            count[cell(locals[i])]++;
        }
        return [.. sum.Select((total, i) => count[i] == 0 ? empty : total / count[i])];
    }

    private static void Add(double[] target, double[] change)
    {
        for (int i = 0; i < target.Length; i++) target[i] += change[i];
    }

    private static Seasonality Rounded(Seasonality s)
        => new(Round(s.MonthLevel), Round(s.HourShape), Math.Round(s.WeekendShift, 3), Round(s.MonthSpread), Round(s.HourSpread));

    private static ImmutableArray<double> Round(ImmutableArray<double> values) => [.. values.Select(value => Math.Round(value, 3))];
}
