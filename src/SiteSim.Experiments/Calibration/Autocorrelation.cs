namespace SiteSim.Experiments.Calibration;

/// <summary>Correlation of a record with itself, by the pairs that were both observed.</summary>
public static class Autocorrelation
{
    /// <summary>The correlation of values <paramref name="lag"/> steps apart; NaN where fewer than two pairs exist.</summary>
    public static double At(ReadOnlySpan<double> values, int lag)
    {
        double mean = Mean(values);
        double variance = 0, covariance = 0;
        int count = 0, pairs = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            variance += (values[i] - mean) * (values[i] - mean);
            count++;
            if (i < lag || double.IsNaN(values[i - lag])) continue;
            covariance += (values[i] - mean) * (values[i - lag] - mean);
            pairs++;
        }
        return pairs < 2 ? double.NaN : covariance / pairs / (variance / count);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        int count = 0;
        foreach (double value in values)
        {
            if (double.IsNaN(value)) continue;
            sum += value;
            count++;
        }
        return sum / count;
    }
}
