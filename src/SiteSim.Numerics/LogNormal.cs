namespace SiteSim.Numerics;

/// <summary>A log-normal quantity given as people know it: half of the outcomes lie below the median, 95 % below the p95.</summary>
/// <remarks>mu = ln median, sigma = ln(p95 / median) / z(0.95); mean = exp(mu + sigma^2 / 2).</remarks>
public sealed record LogNormal : Distribution, IHasQuantile
{
    private readonly double _mu;
    private readonly double _sigma;

    /// <exception cref="ArgumentOutOfRangeException">Unless 0 &lt; median &lt;= p95, both finite.</exception>
    public LogNormal(double median, double p95)
    {
        if (!(median > 0)) throw new ArgumentOutOfRangeException(nameof(median), median, "A log-normal median must be above 0.");
        if (!(p95 >= median && double.IsFinite(p95)))
            throw new ArgumentOutOfRangeException(nameof(p95), p95, $"A log-normal p95 must be finite and at least the median ({median}).");
        (Median, P95) = (median, p95);
        _mu = PortableMath.Log(median);
        _sigma = PortableMath.Log(p95 / median) / StandardNormal.Quantile(0.95);
    }

    public double Median { get; }

    public double P95 { get; }

    public override double Mean => PortableMath.Exp(_mu + 0.5 * _sigma * _sigma);

    public double Quantile(double p)
        => _sigma == 0 ? Median : Median * PortableMath.Exp(_sigma * StandardNormal.Quantile(p));

    public override double Sample(RandomStream stream) => stream.NextLogNormal(_mu, _sigma);
}
