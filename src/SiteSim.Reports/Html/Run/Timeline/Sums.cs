namespace SiteSim.Reports.Html.Run.Timeline;

/// <summary>Columns added up row by row.</summary>
internal static class Sums
{
    /// <param name="parts">At least one, all equally long.</param>
    public static double[] Of(IReadOnlyList<double[]> parts)
    {
        var sum = new double[parts[0].Length];
        foreach (var part in parts)
        {
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += part[i];
            }
        }

        return sum;
    }
}
