namespace SiteSim.Tests.Kernel;

/// <summary>Mean of a correlated series with its standard error, from 20 batches (Law, "Simulation Modeling and Analysis", section 9.5.3).</summary>
internal sealed class BatchMeans(int samples)
{
    private const int Batches = 20;

    private readonly double[] _sums = new double[Batches];
    private int _count;

    public double Mean => _sums.Sum() / samples;

    public double StandardError
    {
        get
        {
            double[] means = [.. _sums.Select(sum => sum * Batches / samples)];
            double squares = means.Sum(mean => (mean - means.Average()) * (mean - means.Average()));
            return Math.Sqrt(squares / (Batches - 1) / Batches);
        }
    }

    public void Add(double value) => _sums[(int)((long)_count++ * Batches / samples)] += value;
}
